package dk.livtag.referral.web.sender;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Question;
import dk.livtag.referral.form.Reading;
import dk.livtag.referral.web.Line;
import dk.livtag.referral.web.Lines;
import java.time.LocalDate;
import java.util.List;

/** Turns what was typed on a page into lines to read back. */
final class Answered {

    private Answered() {}

    static List<Line> lines(Form form, Question question, Fields fields, LocalDate today) {
        return switch (question.read(fields, today)) {
            case Reading.Answered<? extends Answer> it -> Lines.of(form, it.answer());
            case Reading.Wrong<? extends Answer> _ -> List.of();
        };
    }
}
