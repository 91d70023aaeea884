package dk.livtag.referral;

import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.decision.Inquiry;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a referral is (status), as its sender may know it: times and an outcome, nothing about a person.
 *
 * @param movedTo name of the organisation that it was passed on to; empty when it is where it was sent
 */
public record ReferralStatus(
        Source source,
        Instant received,
        @Nullable Instant read,
        @Nullable Instant decided,
        String movedTo,
        Outcome outcome) {

    /** What was decided, and the reason when triage chose to tell it. */
    public sealed interface Outcome {

        record Waiting() implements Outcome {}

        /** Triage has asked the sender something. */
        record Asked(Inquiry inquiry) implements Outcome {}

        /** Accepted, and waits for a place; with the day of one that is offered. */
        record Listed(@Nullable LocalDate offered) implements Outcome {}

        record Accepted() implements Outcome {}

        record Declined(@Nullable DeclineReason told) implements Outcome {}
    }
}
