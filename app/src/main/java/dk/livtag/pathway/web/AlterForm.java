package dk.livtag.pathway.web;

import dk.livtag.pathway.Planning.OwnPlan;
import dk.livtag.pathway.change.Alteration;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a step of the plan changed.
 *
 * @param version of the plan that whoever sends it has seen
 * @param within how long after what it is counted from; together with its unit
 * @param every the rhythm; empty for a step that is done once
 */
public record AlterForm(
        int version,
        String code,
        String who,
        String within,
        String withinUnit,
        String every,
        String everyUnit,
        String until,
        String why) {

    private static final int LONGEST = 500;

    static AlterForm of(int version, Step step) {
        var timing = step.timing();
        var every = timing.every();
        return new AlterForm(
                version,
                step.code(),
                step.who().name(),
                String.valueOf(timing.within().amount()),
                timing.within().unit().name(),
                every == null ? "" : String.valueOf(every.amount()),
                every == null ? Span.Unit.WEEKS.name() : every.unit().name(),
                timing.until() == null ? "" : timing.until(),
                "");
    }

    static AlterForm of(int version, Map<String, String> fields) {
        return new AlterForm(
                version,
                fields.getOrDefault("code", ""),
                fields.getOrDefault("who", ""),
                fields.getOrDefault("within", ""),
                fields.getOrDefault("withinUnit", ""),
                fields.getOrDefault("every", ""),
                fields.getOrDefault("everyUnit", ""),
                fields.getOrDefault("until", ""),
                fields.getOrDefault("why", ""));
    }

    List<FieldError> errors(OwnPlan own, Step step) {
        var errors = new ArrayList<FieldError>();
        if (!own.hasInTeam(change().who())) {
            errors.add(error("who", "pathway.plan.not-in-team"));
        }
        if (span(within, withinUnit).isEmpty()) {
            errors.add(error("within", "pathway.plan.due-missing"));
        }
        var fault = change().fault(step, own.pathway().plan());
        if (fault != null) {
            errors.add(error(fault.endsWith("rhythm-zero") ? "every" : "until", fault));
        }
        if (why.isBlank() || why.length() > LONGEST) {
            errors.add(error("why-alter", why.isBlank() ? "pathway.plan.say-why" : "pathway.plan.why-long"));
        }
        return errors;
    }

    /** What cannot be read as a number counts as a rhythm of none. */
    Alteration change() {
        var rhythm = every.isBlank() ? null : span(every, everyUnit).orElse(Span.days(0));
        return new Alteration(whom(), span(within, withinUnit).orElse(Span.days(0)), rhythm, untilPhase());
    }

    private @Nullable String untilPhase() {
        return until.isBlank() ? null : until;
    }

    private Step.Who whom() {
        return Arrays.stream(Step.Who.values())
                .filter(it -> it.name().equals(who))
                .findFirst()
                .orElse(Step.Who.TEAM);
    }

    private FieldError error(String field, String key) {
        return FieldError.of(field + "-" + code, key);
    }

    private static Optional<Span> span(String amount, String unit) {
        return amount.strip().matches("[0-9]{1,3}")
                ? Arrays.stream(Span.Unit.values())
                        .filter(it -> it.name().equals(unit))
                        .findFirst()
                        .map(it -> new Span(Integer.parseInt(amount.strip()), it))
                : Optional.empty();
    }
}
