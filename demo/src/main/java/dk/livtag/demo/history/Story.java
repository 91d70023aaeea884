package dk.livtag.demo.history;

import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in.
 *
 * @param key log-in of the persona whose story it is; empty for all others
 * @param read when triage opened the referral; null when nobody has
 */
record Story(
        String key, Answers answers, Instant sent, @Nullable Instant read, Ending ending) {

    /** How far it has come. */
    sealed interface Ending {

        record Waits() implements Ending {}

        record Accepted(Instant at, Afterwards afterwards) implements Ending {}

        record Declined(Instant at, Decline decline) implements Ending {}

        record Asked(Instant at, Inquiry inquiry) implements Ending {}

        record Redirected(Instant at, Redirection redirection) implements Ending {}

        record Listed(Instant at, Listing listing) implements Ending {}
    }
}
