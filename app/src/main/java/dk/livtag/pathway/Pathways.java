package dk.livtag.pathway;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Changes.By;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.history.Happening;
import dk.livtag.pathway.programme.From;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is in the pathway (forløb), and what is done in it. */
@Service
@Transactional
public class Pathways {

    private static final int HAPPENINGS = 50;

    private final Access access;
    private final PathwayStore store;
    private final PlanHistory history;
    private final TeamStore team;
    private final Changes changes;

    Pathways(Access access, PathwayStore store, PlanHistory history, TeamStore team, Changes changes) {
        this.access = access;
        this.store = store;
        this.history = history;
        this.team = team;
        this.changes = changes;
    }

    /** The one that runs, else the last that ended; empty until a referral has been accepted. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Optional<Journey> journey(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return store.latest(patient).map(it -> new Journey(it, team.team(it, changes.today())));
    }

    /** What has happened in it, the latest first. */
    @Policy(resource = CARE_PLAN, action = READ)
    public List<Happening> happenings(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return store.latest(patient)
                .map(it -> history.happenings(it, HAPPENINGS))
                .orElse(List.of());
    }

    /** One time of a step is done today, by the caller. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway done(PatientId patient, String step, int number, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, null, null), (run, today) -> Clockwork.done(run, step, number, today));
    }

    /** The person has done her part of a step; nothing where it is closed already. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void answered(PatientId patient, String step, int number) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        var isOpen = store.latest(patient).stream()
                .flatMap(it -> it.run().open())
                .anyMatch(it -> it.number() == number && it.step().equals(step));
        if (isOpen) {
            changes.change(patient, By.house(), (run, today) -> Clockwork.done(run, step, number, today));
        }
    }

    /** Another day is agreed for one time of a step. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway postpone(
            PatientId patient, String step, int number, LocalDate dueOn, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(
                patient, by(by, why, null), (run, today) -> Clockwork.postpone(run, step, number, dueOn, today));
    }

    /** A day that due dates are counted from has come, today or before, such as the first session of a group. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway reached(PatientId patient, From.Point point, LocalDate day, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, null, null), (run, today) -> Clockwork.reached(run, point, day, today));
    }

    static By by(Caller.SignedIn caller, @Nullable String why, @Nullable String reason) {
        return new By(caller.account().value(), why, reason);
    }
}
