package dk.livtag.referral.web.sender;

import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Question;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;

/** What a question's page sent: the answer, the version it was given to, and which button was pressed. */
record QuestionForm(Form form, Question question, Fields fields, int version, Press press, boolean correcting) {

    /** The button that sent the form. */
    enum Press {
        NEXT,
        SKIP,
        PAUSE
    }

    static QuestionForm of(Form form, Question question, HttpServletRequest request) {
        var press = press(request);
        var skipped = press == Press.SKIP && question.skippable();
        return new QuestionForm(
                form,
                question,
                skipped ? Fields.NONE : Fields.of(request.getParameterMap(), question.fields()),
                version(request),
                press,
                "1".equals(request.getParameter("ret")));
    }

    /** A pause with nothing new to keep. */
    boolean isEmptyPause() {
        return press == Press.PAUSE && fields.values().isEmpty();
    }

    boolean isSkipped() {
        return press == Press.SKIP && question.skippable();
    }

    String action() {
        return form.path(question);
    }

    String whereNext() {
        if (press == Press.PAUSE) {
            return "/henvis/pause";
        }
        return correcting ? "/henvis/tjek" : form.next(question).map(form::path).orElse("/henvis/tjek");
    }

    private static int version(HttpServletRequest request) {
        var version = Objects.requireNonNullElse(request.getParameter("version"), "");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static Press press(HttpServletRequest request) {
        return Arrays.stream(Press.values())
                .filter(it -> it.name().equals(request.getParameter("press")))
                .findFirst()
                .orElse(Press.NEXT);
    }
}
