package dk.livtag.referral.decision;

import dk.livtag.kernel.Refusal.RuleBroken;

/**
 * A decision to decline (afvisning).
 *
 * @param words what «other» means; for staff, never shown to the sender
 * @param told whether the status page gives the sender the standard sentence of the reason; never for a duplicate,
 *     since anybody could find out who is a patient by referring her
 */
public record Decline(DeclineReason reason, String words, boolean told) {

    public static final int LONGEST = 500;

    public Decline {
        if (reason == DeclineReason.OTHER && words.isBlank()) {
            throw new RuleBroken("referral.decline.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("referral.decline.words.long");
        }
        told = told && reason != DeclineReason.DUPLICATE;
    }
}
