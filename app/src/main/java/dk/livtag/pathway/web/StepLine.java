package dk.livtag.pathway.web;

import dk.livtag.pathway.Journey;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.programme.Words;
import dk.livtag.pathway.team.TeamMember;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time of a step, ready to be shown.
 *
 * @param person who does it today: the member of the team, or the substitute; nobody for the patient and the whole team
 */
public record StepLine(
        Occurrence time,
        Words name,
        Step.@Nullable Who who,
        @Nullable String person,
        boolean isOverdue) {

    static StepLine of(Occurrence time, Journey journey, LocalDate today) {
        var step = journey.pathway().plan().step(time.step());
        return new StepLine(
                time,
                step.map(Step::name).orElse(new Words(time.step(), time.step())),
                step.map(Step::who).orElse(null),
                step.flatMap(it -> person(it, journey)).orElse(null),
                time.isOverdue(today));
    }

    private static Optional<String> person(Step step, Journey journey) {
        return journey.team().stream()
                .filter(it -> it.role().name().equals(step.who().name()))
                .findFirst()
                .map(StepLine::today);
    }

    private static String today(TeamMember it) {
        var substitute = it.substitute();
        return substitute == null ? it.name() : substitute.name();
    }

    /** Ending of the text key that names whom it is for. */
    public String whoKey() {
        return who == null ? "team" : who.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String id() {
        return time.step() + "-" + time.number();
    }
}
