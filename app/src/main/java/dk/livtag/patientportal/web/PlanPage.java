package dk.livtag.patientportal.web;

import dk.livtag.assessment.Assessments.Agreed;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.programme.Words;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The citizen's map (dit forløb): the stages, where she is, what was agreed, and who stands beside her. */
public record PlanPage(LocalDate today, @Nullable Journey journey, List<Agreed> agreed) implements Page {

    private static final int MOST = 3;

    /** One thing to come, by a day that has not gone. */
    public record Next(Words name, LocalDate dueOn) {}

    /** What the citizen takes part in and comes first; what others do among themselves is not told, nor what is late. */
    public List<Next> next() {
        return journey == null
                ? List.of()
                : coming(journey.pathway()).limit(MOST).toList();
    }

    private Stream<Next> coming(Pathway pathway) {
        return pathway.run()
                .open()
                .filter(it -> !it.dueOn().isBefore(today))
                .flatMap(it -> pathway.plan().step(it.step()).stream()
                        .filter(PlanPage::takesPart)
                        .map(step -> new Next(step.name(), it.dueOn())));
    }

    private static boolean takesPart(Step step) {
        return step.who() == Step.Who.PATIENT
                || step.kind() == Step.Kind.CONTACT
                || step.kind() == Step.Kind.GROUP
                || step.kind() == Step.Kind.CONFERENCE;
    }

    @Override
    public String titleKey() {
        return "plan.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
