package dk.livtag.referral.web.sender;

import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Question;
import dk.livtag.referral.web.Line;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import java.util.List;

/** All answers before they are sent, each with a way to correct it. */
public record CheckPage(Form form, List<Row> rows, List<FieldError> errors) implements Page {

    static CheckPage of(Draft draft, LocalDate today) {
        return new CheckPage(draft.form(), rows(draft, today), List.of());
    }

    /** Somebody tried to send without what must be answered. */
    static CheckPage unfinished(Draft draft, LocalDate today) {
        var errors = draft.missing(today).stream()
                .map(it -> FieldError.of(it.key(), draft.form().wording("referral.check.missing." + it.key())))
                .toList();
        return new CheckPage(draft.form(), rows(draft, today), errors);
    }

    private static List<Row> rows(Draft draft, LocalDate today) {
        return draft.form().questions().stream()
                .map(it -> Row.of(draft.form(), it, draft.fields(it), today))
                .toList();
    }

    @Override
    public String titleKey() {
        return form.wording("referral.check.title");
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** One question and its answer; no line when it was skipped. */
    public record Row(Form form, Question question, List<Line> lines) {

        static Row of(Form form, Question question, Fields fields, LocalDate today) {
            return new Row(form, question, Answered.lines(form, question, fields, today));
        }

        public String titleKey() {
            return QuestionPage.titleKey(form, question);
        }

        public String correct() {
            return form.path(question) + "?ret=1";
        }
    }
}
