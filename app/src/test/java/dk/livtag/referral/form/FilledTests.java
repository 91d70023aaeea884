package dk.livtag.referral.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Workup;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilledTests {

    static final Fields WISH = Fields.of(Map.of("wish", new String[] {"Løfte mit barnebarn"}), Question.WISH.fields());
    static final Fields SENDER = Fields.of(QuestionTests.SENDER, Question.SENDER.fields());

    @Test
    void areWholeWithTheTwoThatMustBeAnswered() {
        var answers = read(Map.of(Question.WISH, WISH, Question.SENDER, SENDER));

        assertThat(answers).get().extracting(SelfReferralAnswers::duration).isNull();
        assertThat(answers).get().extracting(SelfReferralAnswers::pain).isNull();
    }

    @Test
    void areNotWholeWithoutTheOwnWish() {
        assertThat(read(Map.of(Question.SENDER, SENDER))).isEmpty();
    }

    @Test
    @Tag("D30")
    void mayComeBeforeTheDiagnosis() {
        var ongoing = Fields.of(Map.of("workup", new String[] {"ONGOING"}), Question.WORKUP.fields());

        var answers = read(Map.of(Question.WISH, WISH, Question.WORKUP, ongoing, Question.SENDER, SENDER));

        assertThat(answers).get().extracting(SelfReferralAnswers::workup).isEqualTo(Workup.ONGOING);
    }

    private static Optional<SelfReferralAnswers> read(Map<Question, Fields> given) {
        return new Filled(given, QuestionTests.TODAY).self();
    }
}
