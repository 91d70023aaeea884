package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;

/** A problem and how it goes, as they were sent. */
public record ProblemForm(String words, String area, String importance, String performance, String satisfaction) {

    static final ProblemForm EMPTY = new ProblemForm("", "", "", "", "");

    static ProblemForm of(Map<String, String> fields) {
        return new ProblemForm(
                fields.getOrDefault("words", "").strip(),
                fields.getOrDefault("area", ""),
                fields.getOrDefault("importance", ""),
                fields.getOrDefault("performance", ""),
                fields.getOrDefault("satisfaction", ""));
    }

    static ProblemForm of(Said it) {
        return new ProblemForm(
                it.words(),
                it.area() == null ? "" : it.area().name(),
                it.importance() == null ? "" : it.importance().toString(),
                "",
                "");
    }

    List<FieldError> problems() {
        return words.isEmpty() || words.length() > Problem.LONGEST
                ? List.of(FieldError.of("words", "careplan.problem.words.error", Problem.LONGEST))
                : List.of();
    }

    Said said() {
        return new Said(words, Answered.area(area), Answered.number(importance));
    }

    Rating rating() {
        return new Rating(Answered.number(performance), Answered.number(satisfaction));
    }
}
