package dk.livtag.referral.form;

/** One thing to put right: at which field, and the key of the text that says what to do. */
public record Problem(String field, String textKey) {}
