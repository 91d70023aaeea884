package dk.livtag.referral;

import dk.livtag.kernel.PatientId;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Redirection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision that was taken (afgjort henvisning). Names its person only to those who may still see her. */
public record Decided(
        ReferralId id,
        Source source,
        Instant receivedAt,
        Instant at,
        String by,
        Outcome outcome,
        @Nullable Known person) {

    /** What was decided. */
    public sealed interface Outcome {

        record Accepted() implements Outcome {}

        record Declined(DeclineReason reason) implements Outcome {}

        /** It moved to another organisation (sendt videre). */
        record Redirected(Redirection.Reason reason) implements Outcome {}
    }

    /** Who it was about, for those with a care relation. */
    public record Known(PatientId id, PersonName name) {}
}
