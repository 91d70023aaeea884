package dk.livtag.referral.web;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.SelfReferralAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of a referral as staff read it; no line when it was skipped. */
public record AnswerRow(String labelKey, List<Line> lines) {

    /** All but the person's own words and who she is, which stand by themselves. */
    public static List<AnswerRow> all(SelfReferralAnswers answers) {
        return List.of(
                of("referral.read.duration", answers.duration()),
                of("referral.read.pain", answers.pain()),
                of("referral.read.workup", answers.workup()),
                of("referral.read.everyday", answers.everyday()),
                of("referral.read.considerations", answers.considerations()));
    }

    private static AnswerRow of(String labelKey, @Nullable Answer answer) {
        return new AnswerRow(labelKey, Lines.of(answer));
    }
}
