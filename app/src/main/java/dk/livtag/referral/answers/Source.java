package dk.livtag.referral.answers;

/** Which door a referral came through (henvist fra). Everyone may open it (D31). */
public enum Source {
    SELF,
    GENERAL_PRACTICE,
    HOSPITAL,
    MUNICIPALITY,
    JOB_CENTRE
}
