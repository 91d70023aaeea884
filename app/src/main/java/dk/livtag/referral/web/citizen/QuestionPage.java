package dk.livtag.referral.web.citizen;

import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Problem;
import dk.livtag.referral.form.Question;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.Optional;

/**
 * One question of the self-referral.
 *
 * @param version the draft's version when the page was shown
 * @param correcting whether the person came from the check page and goes back there
 */
public record QuestionPage(Question question, Fields fields, int version, boolean correcting, List<FieldError> errors)
        implements Page {

    static QuestionPage wrong(QuestionForm form, List<Problem> problems) {
        var errors = problems.stream()
                .map(it -> FieldError.of(it.field(), it.textKey()))
                .toList();
        return new QuestionPage(form.question(), form.fields(), form.version(), form.correcting(), errors);
    }

    static String titleKey(Question question) {
        return "referral." + question.key() + ".title";
    }

    /** Where somebody goes on who comes back to a form. */
    static String resume(Optional<Draft> draft) {
        return draft.flatMap(Draft::nextOpen)
                .map(it -> "/henvis/" + it.number())
                .orElse("/henvis/tjek");
    }

    @Override
    public String titleKey() {
        return titleKey(question);
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public String action() {
        return "/henvis/" + question.number();
    }

    /** Whether the fields for a birth date stand open. */
    public boolean bornShown() {
        return fields.values().keySet().stream().anyMatch(it -> it.startsWith("birth"))
                || errors.stream().anyMatch(it -> it.field().equals("birthDay"));
    }

    public String back() {
        return correcting
                ? "/henvis/tjek"
                : question.previous().map(it -> "/henvis/" + it.number()).orElse("/henvis");
    }
}
