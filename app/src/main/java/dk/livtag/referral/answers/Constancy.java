package dk.livtag.referral.answers;

/** Whether it hurts all the time (konstant). */
public enum Constancy {
    CONSTANT,
    COMES_AND_GOES,
    UNKNOWN
}
