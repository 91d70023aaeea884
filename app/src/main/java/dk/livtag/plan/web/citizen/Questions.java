package dk.livtag.plan.web.citizen;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.plan.Problems;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.web.Answered;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a question to the patient, with what she can answer. */
@Component
class Questions {

    private final Problems problems;

    Questions(Problems problems) {
        this.problems = problems;
    }

    boolean isAnswer(Question question, String answer) {
        return question == Question.AREA ? Answered.area(answer) != null : Answered.number(answer) != null;
    }

    QuestionPage about(Problem it, Question question, List<FieldError> errors) {
        return new QuestionPage(
                question.name(),
                it.said().words(),
                choices(it, question),
                null,
                question.address(it.id()),
                question.next(it.id()),
                question.ordinal() + 1,
                Question.values().length,
                errors);
    }

    /** The question of a time of answering: two of each thing. */
    QuestionPage inTurn(PatientId patient, int number, List<FieldError> errors) {
        var activities = problems.of(patient);
        var chosen = activities.chosen();
        var among = 2 * chosen.size();
        if (number < 1 || number > among) {
            throw new NotFound("problem.unknown");
        }
        var it = chosen.get((number - 1) / 2);
        var question = isFirst(number) ? Question.PERFORMANCE : Question.SATISFACTION;
        var before = activities.latest(it.id());
        return new QuestionPage(
                question.name(),
                it.said().words(),
                Answered.scale(null),
                isFirst(number) ? before.performance() : before.satisfaction(),
                "/mit/maal/svar/" + number,
                number == among ? "/mit/maal" : "/mit/maal/svar/" + (number + 1),
                number,
                among,
                errors);
    }

    static boolean isFirst(int number) {
        return number % 2 == 1;
    }

    private static List<Choice> choices(Problem it, Question question) {
        return switch (question) {
            case AREA ->
                Arrays.stream(Area.values())
                        .map(area -> new Choice(
                                area.name(),
                                "goals.area." + area.name(),
                                area == it.said().area()))
                        .toList();
            case IMPORTANCE -> Answered.scale(it.said().importance());
            case PERFORMANCE, SATISFACTION -> Answered.scale(null);
        };
    }
}
