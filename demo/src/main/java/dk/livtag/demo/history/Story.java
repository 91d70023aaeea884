package dk.livtag.demo.history;

import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.decision.Decline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in.
 *
 * @param key log-in of the persona whose story it is; empty for all others
 * @param read when triage opened the referral; null when nobody has
 */
record Story(
        String key,
        SelfReferralAnswers answers,
        Instant sent,
        @Nullable Instant read,
        Ending ending) {

    /** How far it has come. */
    sealed interface Ending {

        record Waits() implements Ending {}

        record Accepted(Instant at) implements Ending {}

        record Declined(Instant at, Decline decline) implements Ending {}
    }
}
