package dk.livtag.referral.answers;

import org.jspecify.annotations.Nullable;

/** A whole self-referral (egen henvisning): what may be skipped is allowed to be missing. */
public record SelfReferralAnswers(
        OwnWish wish,
        @Nullable PainDuration duration,
        @Nullable Pain pain,
        @Nullable Workup workup,
        @Nullable Everyday everyday,
        Considerations considerations,
        Referred person)
        implements Answers {

    @Override
    public Source source() {
        return Source.SELF;
    }
}
