package dk.livtag.plan;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.GOAL_COPM;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.GoalChangeStore.About;
import dk.livtag.plan.GoalChangeStore.Subject;
import dk.livtag.plan.GoalChangeStore.What;
import dk.livtag.plan.item.OwnStep;
import dk.livtag.plan.item.OwnStep.Doing;
import dk.livtag.plan.item.OwnStep.State;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patient's own action plan (handleplan), beside the team's plan and hers alone to write (D6). */
@Service
@Transactional
public class ActionPlans {

    private final Access access;
    private final OwnStepStore store;
    private final GoalChangeStore changes;
    private final Clock clock;

    ActionPlans(Access access, OwnStepStore store, GoalChangeStore changes, Clock clock) {
        this.access = access;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    @Policy(resource = GOAL_COPM, action = READ)
    public List<OwnStep> of(PatientId patient) {
        access.require(READ, Resource.of(GOAL_COPM, patient));
        return store.of(patient);
    }

    @Policy(resource = GOAL_COPM, action = CREATE)
    public void add(PatientId patient, Doing doing, Caller.SignedIn me) {
        access.require(CREATE, Resource.of(GOAL_COPM, patient));
        requireWords(doing);
        var id = Ids.next(clock);
        if (!store.add(patient, id, doing, By.of(me, clock.instant()))) {
            throw new RuleBroken("careplan.no-pathway");
        }
        save(new OwnStep(id, patient, doing, State.OPEN), new What("ADDED", "", doing.words()), me);
    }

    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void change(UUID id, Doing doing, Caller.SignedIn me) {
        var it = held(id);
        requireWords(doing);
        var what = new What("CHANGED", it.doing().words(), doing.words());
        save(new OwnStep(id, it.patient(), doing, it.state()), what, me);
    }

    /** Done, dropped, or taken up again. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void turn(UUID id, State state, Caller.SignedIn me) {
        var it = held(id);
        var kind = state == State.OPEN ? "TAKEN_UP" : state.name();
        if (state != it.state()) {
            save(
                    new OwnStep(id, it.patient(), it.doing(), state),
                    new What(kind, "", it.doing().words()),
                    me);
        }
    }

    private OwnStep held(UUID id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(GOAL_COPM, it.patient()));
        return it;
    }

    private void save(OwnStep it, What what, Caller.SignedIn me) {
        var organisation = store.save(it);
        var subject = new Subject(it.patient(), organisation, About.OWN_STEP, it.id());
        changes.tell(subject, what, By.of(me, clock.instant()));
    }

    private static void requireWords(Doing it) {
        if (it.words().isBlank()
                || it.words().length() > OwnStep.LONGEST
                || it.at().length() > OwnStep.LONGEST_ASIDE
                || it.together().length() > OwnStep.LONGEST_ASIDE) {
            throw new RuleBroken("goals.step.words.error", OwnStep.LONGEST);
        }
    }
}
