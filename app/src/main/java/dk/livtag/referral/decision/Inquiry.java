package dk.livtag.referral.decision;

import dk.livtag.kernel.Refusal.RuleBroken;

/** What triage asks the sender (spørgsmål til afsender): a coded reason, and what exactly is missing. */
public record Inquiry(Reason reason, String words) {

    public static final int LONGEST = 1_000;

    public Inquiry {
        if (words.isBlank()) {
            throw new RuleBroken("referral.ask.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("referral.ask.words.long");
        }
    }

    /** What is missing. */
    public enum Reason {
        CONTACT,
        OWN_WISH,
        PAIN,
        WORKUP,
        MEDICINE,
        RED_FLAGS,
        WORK,
        CONSENT,
        OTHER
    }
}
