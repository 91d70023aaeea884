package dk.livtag.referral.answers;

import org.jspecify.annotations.Nullable;

/** What a referral says (svar), whoever sent it: the parts that every door shares. What was skipped is missing. */
public sealed interface Answers permits SelfReferralAnswers, ProfessionalAnswers {

    OwnWish wish();

    @Nullable
    PainDuration duration();

    @Nullable
    Pain pain();

    @Nullable
    Workup workup();

    @Nullable
    Everyday everyday();

    Considerations considerations();

    /** Whom it is about. */
    Referred person();

    /** Which door it came through. */
    Source source();
}
