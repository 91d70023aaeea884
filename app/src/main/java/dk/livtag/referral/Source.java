package dk.livtag.referral;

/** Which door a referral came through (henvist fra). Everyone may open it (D31). */
enum Source {
    SELF,
    GENERAL_PRACTICE,
    HOSPITAL,
    MUNICIPALITY,
    JOB_CENTRE
}
