package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.demo.people.Persona;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.Steering;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.engine.Run;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.team.TeamMember;
import dk.livtag.pathway.team.TeamRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Lets a team do what is due in a pathway, nearly all of it, and end or rest it. */
@Component
class Working {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** One in so many is left for the next time. */
    private static final int LEFT = 9;

    private static final int ROUNDING_OFF = 42;
    private static final String LAST_PHASE = "rounding-off";
    private static final int RESTS = 60;
    private static final List<EndReason> ENDS =
            List.of(EndReason.WELL_TREATED, EndReason.WELL_TREATED, EndReason.NO_MORE_TO_OFFER, EndReason.OTHER_OFFER);

    private final Pathways pathways;
    private final Steering steering;
    private final RealTime realTime;
    private final Clock clock;

    Working(Pathways pathways, Steering steering, RealTime realTime, Clock clock) {
        this.pathways = pathways;
        this.steering = steering;
        this.realTime = realTime;
        this.clock = clock;
    }

    void round(PatientId patient, AccountId contactNurse, RandomGenerator random) {
        var nurse = signedIn(contactNurse);
        var journey = ActingAs.of(nurse, () -> pathways.journey(patient).orElseThrow());
        if (!(journey.pathway().run().position().condition() instanceof Condition.Going)) {
            ActingAs.of(nurse, () -> steering.resume(patient, nurse));
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        var run = journey.pathway().run();
        for (var step : run.open().filter(it -> !it.dueOn().isAfter(today)).toList()) {
            // What is done may end a phase, and what else was open in it.
            if (random.nextInt(LEFT) > 0 && run.open().anyMatch(step::equals)) {
                run = done(patient, journey, step, nurse).orElse(run);
            }
        }
        if (journey.pathway().week(today) > ROUNDING_OFF && !run.phase().code().equals(LAST_PHASE)) {
            ActingAs.of(nurse, () -> steering.move(patient, LAST_PHASE, "Vi er nået så langt, vi aftalte.", nurse));
        }
        if (random.nextInt(RESTS) == 0) {
            ActingAs.of(
                    nurse,
                    () -> steering.pause(patient, PauseReason.LIFE_EVENT, "Flytter; vi ringer om en måned.", nurse));
        }
    }

    void end(PatientId patient, AccountId contactNurse, RandomGenerator random) {
        var nurse = signedIn(contactNurse);
        ActingAs.of(nurse, () -> steering.end(patient, ENDS.get(random.nextInt(ENDS.size())), "", nurse));
    }

    private Optional<Run> done(PatientId patient, Journey journey, Occurrence step, Caller.SignedIn nurse) {
        return by(journey, step, nurse)
                .map(by -> ActingAs.of(by, () -> pathways.done(patient, step.step(), step.number(), by)))
                .map(Pathway::run);
    }

    /** Whose step it is; the nurse for what is the team's or the person's own, nobody for whom the team lacks. */
    private Optional<Caller.SignedIn> by(Journey journey, Occurrence step, Caller.SignedIn nurse) {
        var who = journey.pathway().plan().step(step.step()).map(Step::who).orElse(Step.Who.TEAM);
        return Arrays.stream(TeamRole.values())
                .filter(it -> it.name().equals(who.name()))
                .findFirst()
                .map(role -> journey.member(role).map(TeamMember::account).map(this::signedIn))
                .orElse(Optional.of(nurse));
    }

    private Caller.SignedIn signedIn(AccountId account) {
        return Engine.signedIn(Persona.with(account), realTime.instant());
    }
}
