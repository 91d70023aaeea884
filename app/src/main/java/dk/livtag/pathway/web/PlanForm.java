package dk.livtag.pathway.web;

import dk.livtag.pathway.change.OwnStep;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the plan's page sent.
 *
 * @param version the version of the plan that whoever sends it has seen
 * @param every weeks between the times of a step of one's own; empty for once
 */
public record PlanForm(int version, String words, String who, String day, String every, String why) {

    private static final int LONGEST = 500;

    static PlanForm empty(int version) {
        return new PlanForm(version, "", "CONTACT_NURSE", "", "", "");
    }

    static PlanForm of(int version, Map<String, String> fields) {
        return new PlanForm(
                version,
                fields.getOrDefault("words", ""),
                fields.getOrDefault("who", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("every", ""),
                fields.getOrDefault("why", ""));
    }

    List<FieldError> ownProblems(LocalDate today) {
        var problems = new ArrayList<FieldError>();
        if (words.isBlank()) {
            problems.add(FieldError.of("words", "pathway.plan.say-what"));
        }
        var date = Days.read(day);
        if (date.isEmpty()) {
            problems.add(FieldError.of("day", "pathway.day.missing"));
        } else if (date.get().isBefore(today)) {
            problems.add(FieldError.of("day", "pathway.plan.is-past"));
        }
        if (!every.isBlank() && weeks() == null) {
            problems.add(FieldError.of("every", "pathway.plan.rhythm-zero"));
        }
        problems.addAll(whyProblems());
        return problems;
    }

    List<FieldError> whyProblems() {
        if (why.isBlank()) {
            return List.of(FieldError.of("why", "pathway.plan.say-why"));
        }
        return why.length() > LONGEST ? List.of(FieldError.of("why", "pathway.plan.why-long")) : List.of();
    }

    OwnStep own() {
        return new OwnStep(words.strip(), whom(), Days.read(day).orElseThrow(), weeks());
    }

    Step.Who whom() {
        return Arrays.stream(Step.Who.values())
                .filter(it -> it.name().equals(who))
                .findFirst()
                .orElse(Step.Who.TEAM);
    }

    private @Nullable Span weeks() {
        var isNumber = every.strip().matches("[1-9][0-9]?");
        return isNumber ? Span.weeks(Integer.parseInt(every.strip())) : null;
    }
}
