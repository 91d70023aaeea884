package dk.livtag.referral.web;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.form.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One answer of a referral as staff read it; no line when it was skipped. */
public record AnswerRow(String labelKey, List<Line> lines) {

    /** All but the person's own words and who she is, which stand by themselves. */
    public static List<AnswerRow> all(Answers answers) {
        var form = Form.of(answers.source());
        var shared = Stream.of(
                of("referral.read.duration", form, answers.duration()),
                of("referral.read.pain", form, answers.pain()),
                of("referral.read.workup", form, answers.workup()),
                of("referral.read.everyday", form, answers.everyday()));
        return Stream.concat(shared, rest(form, answers)).toList();
    }

    private static Stream<AnswerRow> rest(Form form, Answers answers) {
        return switch (answers) {
            case SelfReferralAnswers it -> Stream.of(of("referral.read.considerations", form, it.considerations()));
            case ProfessionalAnswers it ->
                Stream.of(
                        of("referral.read.tried", form, it.tried()),
                        of("referral.read.safety", form, it.safety()),
                        of("referral.read.referrer", form, it.referrer()));
        };
    }

    private static AnswerRow of(String labelKey, Form form, @Nullable Answer answer) {
        return new AnswerRow(labelKey, Lines.of(form, answer));
    }
}
