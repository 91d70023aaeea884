package dk.livtag.referral.answers;

/** Something to take into account when we meet (hensyn). */
public enum Consideration {
    INTERPRETER,
    LIE_DOWN,
    TRANSPORT,
    OTHER
}
