package dk.livtag.referral.admission;

/** Whether a referral meets a criterion; what was not answered is not known. */
public enum Fit {
    MET,
    NOT_MET,
    UNKNOWN;

    public static Fit of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
