package dk.livtag.referral.decision;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.RuleBroken;

/** A decision to pass a referral on to another organisation (viderehenvisning). */
public record Redirection(OrganisationId to, Reason reason, String words) {

    public static final int LONGEST = 500;

    public Redirection {
        if (reason == Reason.OTHER && words.isBlank()) {
            throw new RuleBroken("referral.redirect.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("referral.redirect.words.long");
        }
    }

    /** Why it belongs elsewhere. */
    public enum Reason {
        OTHER_TARGET_GROUP,
        LIVES_ELSEWHERE,
        NEEDS_SPECIALIST,
        NEEDS_LOCAL_OFFER,
        PERSON_WISHES,
        OTHER
    }
}
