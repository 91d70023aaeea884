package dk.livtag.referral.web.citizen;

import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.draft.Given;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import dk.livtag.referral.web.Line;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** All answers before they are sent, each with a way to correct it. */
public record CheckPage(List<Row> rows, List<FieldError> errors) implements Page {

    static CheckPage of(Draft draft, LocalDate today) {
        return new CheckPage(rows(draft, today), List.of());
    }

    /** Somebody tried to send without what must be answered. */
    static CheckPage unfinished(Draft draft, LocalDate today) {
        var errors = draft.missing().stream()
                .map(it -> FieldError.of(it.key(), "referral.check.missing." + it.key()))
                .toList();
        return new CheckPage(rows(draft, today), errors);
    }

    private static List<Row> rows(Draft draft, LocalDate today) {
        return Arrays.stream(Question.values())
                .map(it -> Row.of(it, draft.answer(it).map(Given::fields).orElse(Fields.NONE), today))
                .toList();
    }

    @Override
    public String titleKey() {
        return "referral.check.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** One question and its answer; no line when it was skipped. */
    public record Row(Question question, List<Line> lines) {

        static Row of(Question question, Fields fields, LocalDate today) {
            return new Row(question, Answered.lines(question, fields, today));
        }

        public String titleKey() {
            return QuestionPage.titleKey(question);
        }

        public String correct() {
            return "/henvis/" + question.number() + "?ret=1";
        }
    }
}
