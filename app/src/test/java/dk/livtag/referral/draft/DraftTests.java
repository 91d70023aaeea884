package dk.livtag.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D31")
class DraftTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Draft EMPTY = Draft.begin(new OrganisationId(new UUID(0, 1)));
    static final Fields SLEEP = new Fields(Map.of("wish", List.of("Sove")));
    static final Fields PLAY = new Fields(Map.of("wish", List.of("Lege")));

    @Test
    void keepsEachAnswer() {
        var draft = kept(EMPTY.answer(Question.WISH, SLEEP, 0));

        assertThat(draft.answer(Question.WISH)).get().extracting(Given::fields).isEqualTo(SLEEP);
        assertThat(draft.version()).isEqualTo(1);
    }

    @Test
    void knowsASkippedQuestion() {
        var draft = kept(EMPTY.answer(Question.DURATION, Fields.NONE, 0));

        assertThat(draft.answer(Question.DURATION)).get().matches(Given::skipped);
    }

    @Test
    void clashesWhenAnotherTabAnsweredTheSameQuestion() {
        var draft = kept(EMPTY.answer(Question.WISH, SLEEP, 0));

        assertThat(draft.answer(Question.WISH, PLAY, 0)).isEqualTo(new Change.Clash(SLEEP, PLAY, 1));
    }

    @Test
    void takesAnAnswerToAnotherQuestionFromAnOldTab() {
        var draft = kept(EMPTY.answer(Question.WISH, SLEEP, 0));

        assertThat(draft.answer(Question.DURATION, Fields.NONE, 0)).isInstanceOf(Change.Kept.class);
    }

    @Test
    void takesTheSameAnswerTwice() {
        var draft = kept(EMPTY.answer(Question.WISH, SLEEP, 0));

        assertThat(draft.answer(Question.WISH, SLEEP, 0)).isInstanceOf(Change.Kept.class);
    }

    @Test
    void missesWhatMustBeAnswered() {
        assertThat(EMPTY.missing(TODAY)).containsExactly(Question.WISH, Question.SENDER);
        assertThat(kept(EMPTY.answer(Question.WISH, SLEEP, 0)).missing(TODAY)).containsExactly(Question.SENDER);
    }

    private static Draft kept(Change change) {
        return switch (change) {
            case Change.Kept(Draft draft) -> draft;
            case Change.Clash clash -> throw new AssertionError(clash);
        };
    }
}
