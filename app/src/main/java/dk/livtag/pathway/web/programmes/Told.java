package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.programme.Exit;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.Frame;
import java.util.Locale;
import java.util.stream.Collectors;

/** A programme told in words. */
public final class Told {

    private Told() {}

    /** When a phase ends. */
    public static String exit(Programme programme, Phase phase, Frame frame) {
        return switch (phase.exit()) {
            case Exit.Decision() -> frame.t("programme.exit.decision");
            case Exit.After(var span) -> frame.t("programme.exit.after", span(span, frame));
            case Exit.Done(var steps) ->
                frame.t(
                        "programme.exit.done",
                        steps.stream().map(it -> name(programme, it, frame)).collect(Collectors.joining(", ")));
        };
    }

    /** When a step is due: so long after what, how often after that, and until when. */
    public static String timing(Programme programme, Step step, Frame frame) {
        var timing = step.timing();
        var told = frame.t("pathway.timing.within", span(timing.within(), frame), from(programme, step, frame));
        if (timing.every() != null) {
            told += ", " + frame.t("pathway.timing.every", span(timing.every(), frame));
        }
        if (timing.until() != null) {
            told += ", " + frame.t("programme.until", phase(programme, timing.until(), frame));
        }
        return told;
    }

    /** What a due date is counted from. */
    public static String from(Programme programme, Step step, Frame frame) {
        return switch (step.timing().from()) {
            case From.Point point -> frame.t("pathway.from." + point.word());
            case From.Step(var code) -> frame.t("pathway.from.step", name(programme, code, frame));
        };
    }

    public static String span(Span span, Frame frame) {
        return frame.t("pathway.span." + span.unit().name().toLowerCase(Locale.ROOT), span.amount());
    }

    private static String name(Programme programme, String step, Frame frame) {
        return programme.step(step).map(it -> it.name().in(frame.locale())).orElse(step);
    }

    private static String phase(Programme programme, String code, Frame frame) {
        return programme.phases().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.name().in(frame.locale()))
                .findFirst()
                .orElse(code);
    }
}
