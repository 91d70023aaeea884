package dk.livtag.plan.web.citizen.step;

import dk.livtag.plan.item.OwnStep;
import dk.livtag.plan.item.OwnStep.Doing;
import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of the action plan, as it was sent. */
final class StepForm {

    static final Doing EMPTY = new Doing("", "", "");

    private StepForm() {}

    static Doing of(Map<String, String> fields) {
        return new Doing(
                fields.getOrDefault("words", "").strip(),
                fields.getOrDefault("at", "").strip(),
                fields.getOrDefault("together", "").strip());
    }

    static List<FieldError> problems(Doing it) {
        var found = new ArrayList<FieldError>();
        if (it.words().isEmpty() || it.words().length() > OwnStep.LONGEST) {
            found.add(FieldError.of("words", "goals.step.words.error", OwnStep.LONGEST));
        }
        if (it.at().length() > OwnStep.LONGEST_ASIDE) {
            found.add(FieldError.of("at", "goals.talk.long", OwnStep.LONGEST_ASIDE));
        }
        if (it.together().length() > OwnStep.LONGEST_ASIDE) {
            found.add(FieldError.of("together", "goals.talk.long", OwnStep.LONGEST_ASIDE));
        }
        return found;
    }
}
