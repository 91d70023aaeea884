package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of staff ask of every pathway, worked out when it is kept (overblik): so that a list of 200 people reads 200
 * rows and not all that is due for them.
 *
 * @param dueFrom when the first open step is due
 * @param metOn when somebody last met the person, by a step that the plan still has
 * @param needed the parts in the team that open steps are for
 */
public record Outline(@Nullable LocalDate dueFrom, @Nullable LocalDate metOn, boolean unassessed, Set<String> needed) {

    private static final Set<Step.Kind> MEETINGS = EnumSet.of(
            Step.Kind.CONTACT, Step.Kind.ASSESSMENT, Step.Kind.CONFERENCE, Step.Kind.GROUP, Step.Kind.TEACHING);

    public static Outline of(Run run) {
        return new Outline(
                run.open().map(Occurrence::dueOn).findFirst().orElse(null),
                run.occurrences().stream()
                        .filter(it -> it.state() == Occurrence.State.DONE)
                        .filter(it -> step(run, it).anyMatch(step -> MEETINGS.contains(step.kind())))
                        .flatMap(it -> Stream.ofNullable(it.closedOn()))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                open(run).anyMatch(it -> it.kind() == Step.Kind.ASSESSMENT),
                open(run)
                        .map(Step::who)
                        .filter(it -> it != Step.Who.PATIENT && it != Step.Who.TEAM)
                        .map(Outline::part)
                        .collect(Collectors.toSet()));
    }

    /** A nurse's step is the contact nurse's. */
    private static String part(Step.Who who) {
        return who == Step.Who.NURSE ? Step.Who.CONTACT_NURSE.name() : who.name();
    }

    private static Stream<Step> open(Run run) {
        return run.open().flatMap(it -> step(run, it));
    }

    private static Stream<Step> step(Run run, Occurrence it) {
        return run.plan().step(it.step()).stream();
    }
}
