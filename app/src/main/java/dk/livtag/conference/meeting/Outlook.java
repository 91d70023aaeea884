package dk.livtag.conference.meeting;

import dk.livtag.pathway.Journey;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.programme.Words;
import dk.livtag.pathway.team.TeamMember;
import java.util.List;

/**
 * What somebody who plans a conference looks at first.
 *
 * @param awaited the assessments that the plan asks for and that nobody has finished
 */
public record Outlook(List<TeamMember> team, List<Words> awaited, boolean going) {

    public Outlook {
        team = List.copyOf(team);
        awaited = List.copyOf(awaited);
    }

    public static Outlook of(Journey journey) {
        var run = journey.pathway().run();
        var awaited = journey.pathway()
                .plan()
                .steps()
                .filter(it -> it.kind() == Step.Kind.ASSESSMENT && !it.optional() && !run.isDone(it.code()))
                .map(Step::name)
                .toList();
        return new Outlook(journey.team(), awaited, !(run.position().condition() instanceof Condition.Ended));
    }
}
