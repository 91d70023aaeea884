package dk.livtag.referral.web.sender;

import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Problem;
import dk.livtag.referral.form.Question;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.Optional;

/**
 * One page of questions.
 *
 * @param version the draft's version when the page was shown
 * @param correcting whether the person came from the check page and goes back there
 */
public record QuestionPage(
        Form form, Question question, Fields fields, int version, boolean correcting, List<FieldError> errors)
        implements Page {

    static QuestionPage wrong(QuestionForm form, List<Problem> problems) {
        var errors = problems.stream()
                .map(it -> FieldError.of(it.field(), form.form().wording(it.textKey())))
                .toList();
        return new QuestionPage(form.form(), form.question(), form.fields(), form.version(), form.correcting(), errors);
    }

    static String titleKey(Form form, Question question) {
        return form.wording("referral." + question.key() + ".title");
    }

    /** Where somebody goes on who comes back to a form. */
    static String resume(Optional<Draft> draft) {
        return draft.flatMap(it -> it.nextOpen().map(it.form()::path)).orElse("/henvis/tjek");
    }

    @Override
    public String titleKey() {
        return titleKey(form, question);
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    /** Our text as this form words it. */
    public String text(String key) {
        return form.wording(key);
    }

    public String action() {
        return form.path(question);
    }

    /** Whether the fields for a birth date stand open. */
    public boolean bornShown() {
        return fields.values().keySet().stream().anyMatch(it -> it.startsWith("birth"))
                || errors.stream().anyMatch(it -> it.field().equals("birthDay"));
    }

    public String back() {
        return correcting
                ? "/henvis/tjek"
                : form.previous(question).map(form::path).orElse(form.path());
    }
}
