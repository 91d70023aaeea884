package dk.livtag.referral;

import dk.livtag.kernel.PatientId;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.DeclineReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision that was taken (afgjort henvisning). Names its person only to those who may still see her. */
public record Decided(
        ReferralId id,
        Source source,
        Instant receivedAt,
        Instant at,
        String by,
        @Nullable DeclineReason declined,
        @Nullable Known person) {

    /** Who it was about, for those with a care relation. */
    public record Known(PatientId id, PersonName name) {}
}
