package dk.livtag.referral.admission;

import java.util.function.Function;

/** One thing that a programme asks (kriterium); triage sees how a referral fits it, and still decides. */
public record Criterion(String code, Wording words, Function<ReferralFacts, Fit> test) {

    public Fit fit(ReferralFacts facts) {
        return test.apply(facts);
    }
}
