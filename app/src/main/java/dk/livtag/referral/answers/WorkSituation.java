package dk.livtag.referral.answers;

/** How the person stands to working life (arbejdssituation). */
public enum WorkSituation {
    WORKING,
    SICK_LISTED,
    FLEX_JOB,
    WORK_TRIAL,
    STUDYING,
    JOB_SEEKING,
    DISABILITY_PENSION,
    RETIRED,
    OTHER
}
