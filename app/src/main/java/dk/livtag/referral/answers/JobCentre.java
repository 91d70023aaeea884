package dk.livtag.referral.answers;

/** Whether a job centre has a case (jobcenter i gang). */
public enum JobCentre {
    INVOLVED,
    NOT_INVOLVED,
    UNKNOWN
}
