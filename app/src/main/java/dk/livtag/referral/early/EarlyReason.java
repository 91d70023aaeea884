package dk.livtag.referral.early;

import dk.livtag.referral.answers.PainDuration;

/** What speaks for an early start (grund til tidlig start); triage decides. */
public sealed interface EarlyReason {

    /** The pain is new (D15). */
    record NewPain(PainDuration duration) implements EarlyReason {}

    /** The sick leave is long (D24). */
    record LongSickLeave(long months) implements EarlyReason {}

    /** The pain changes character (D22). */
    record ChangingPain() implements EarlyReason {}
}
