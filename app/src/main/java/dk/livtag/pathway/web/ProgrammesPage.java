package dk.livtag.pathway.web;

import dk.livtag.pathway.programme.Exit;
import dk.livtag.pathway.programme.InvalidProgramme;
import dk.livtag.pathway.programme.Phase;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.Step;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.stream.Collectors;

/** The programmes that the reader's organisation offers, step by step, and the files that were refused. */
public record ProgrammesPage(List<Programme> programmes, List<InvalidProgramme> refused) implements Page {

    @Override
    public String titleKey() {
        return "programme.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    /** When a phase ends, in words. */
    public static String exit(Programme programme, Phase phase, Frame frame) {
        return switch (phase.exit()) {
            case Exit.Decision() -> frame.t("programme.exit.decision");
            case Exit.After(var span) -> frame.t("programme.exit.after", PlanPage.span(span, frame));
            case Exit.Done(var steps) ->
                frame.t(
                        "programme.exit.done",
                        steps.stream()
                                .flatMap(it -> programme.step(it).stream())
                                .map(it -> it.name().in(frame.locale()))
                                .collect(Collectors.joining(", ")));
        };
    }

    public static String timing(Step step, Frame frame) {
        return PlanPage.timing(step, frame);
    }
}
