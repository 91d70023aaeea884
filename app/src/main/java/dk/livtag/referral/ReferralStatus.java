package dk.livtag.referral;

import dk.livtag.referral.decision.DeclineReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a referral is (status), as its sender may know it: times and an outcome, nothing about a person. */
public record ReferralStatus(
        Instant received, @Nullable Instant read, @Nullable Instant decided, Outcome outcome) {

    /** What was decided, and the reason when triage chose to tell it. */
    public sealed interface Outcome {

        record Waiting() implements Outcome {}

        record Accepted() implements Outcome {}

        record Declined(@Nullable DeclineReason told) implements Outcome {}
    }
}
