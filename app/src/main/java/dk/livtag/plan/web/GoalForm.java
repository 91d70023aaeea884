package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A goal as it was sent. */
public record GoalForm(
        String words, String problem, List<String> levels, String importance, String difficulty, String dueOn) {

    public static final int LEVELS = 5;
    private static final Pattern WEIGHT = Pattern.compile("[0-3]");

    static GoalForm of(Map<String, String> fields) {
        return new GoalForm(
                fields.getOrDefault("words", "").strip(),
                fields.getOrDefault("problem", ""),
                IntStream.range(0, LEVELS)
                        .mapToObj(it -> fields.getOrDefault(level(it), "").strip())
                        .toList(),
                fields.getOrDefault("importance", ""),
                fields.getOrDefault("difficulty", ""),
                fields.getOrDefault("dueOn", "").strip());
    }

    static GoalForm of(Wanted it) {
        return new GoalForm(
                it.words(),
                it.problem() == null ? "" : it.problem().value().toString(),
                it.isScaled() ? it.levels() : Collections.nCopies(LEVELS, ""),
                text(it.importance()),
                text(it.difficulty()),
                text(it.dueOn()));
    }

    /** The field of the level at this place; the first is -2. */
    public static String level(int place) {
        return "level" + place;
    }

    List<FieldError> problems() {
        var problems = new ArrayList<FieldError>();
        if (words.isEmpty() || words.length() > Goal.LONGEST) {
            problems.add(FieldError.of("words", "careplan.goal.words.error", Goal.LONGEST));
        }
        var written = levels.stream().filter(it -> !it.isEmpty()).count();
        if (written > 0 && written < LEVELS || levels.stream().anyMatch(it -> it.length() > Goal.LONGEST)) {
            problems.add(FieldError.of(
                    level(levels.indexOf("") < 0 ? 0 : levels.indexOf("")), "careplan.goal.levels.error"));
        }
        if (!dueOn.isEmpty() && day() == null) {
            problems.add(FieldError.of("dueOn", "careplan.goal.day.error"));
        }
        return problems;
    }

    /** Asked once there are no problems; a link to somebody else's problem is none. */
    Wanted wanted(List<Problem> own) {
        var linked = own.stream()
                .map(Problem::id)
                .filter(it -> it.value().toString().equals(problem))
                .findFirst()
                .orElse(null);
        var scaled = levels.getFirst().isEmpty() ? List.<String>of() : levels;
        return new Wanted(words, linked, scaled, weight(importance), weight(difficulty), day());
    }

    private @Nullable LocalDate day() {
        try {
            return dueOn.isEmpty() ? null : LocalDate.parse(dueOn);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static @Nullable Integer weight(String it) {
        return WEIGHT.matcher(it).matches() ? Integer.valueOf(it) : null;
    }

    private static String text(@Nullable Object it) {
        return it == null ? "" : it.toString();
    }
}
