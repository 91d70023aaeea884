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
import dk.livtag.plan.GoalChangeStore.Subject;
import dk.livtag.plan.GoalChangeStore.What;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.GoalId;
import dk.livtag.plan.goal.Goals;
import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.plan.history.Change;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the patient wants (mål): set, changed, reached or let go, by herself or together with a professional. */
@Service
@Transactional
public class Wanting {

    private final Access access;
    private final GoalStore store;
    private final AttainmentStore marks;
    private final GoalChangeStore changes;
    private final Clock clock;

    Wanting(Access access, GoalStore store, AttainmentStore marks, GoalChangeStore changes, Clock clock) {
        this.access = access;
        this.store = store;
        this.marks = marks;
        this.changes = changes;
        this.clock = clock;
    }

    @Policy(resource = GOAL_COPM, action = READ)
    public Goals of(PatientId patient) {
        access.require(READ, Resource.of(GOAL_COPM, patient));
        return new Goals(store.of(patient), marks.marks(patient), marks.talks(patient));
    }

    @Policy(resource = GOAL_COPM, action = READ)
    public Goal get(GoalId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(GOAL_COPM, it.aim().patient()));
        return it;
    }

    /** What was changed of it, the latest first. */
    @Policy(resource = GOAL_COPM, action = READ)
    public List<Change> history(GoalId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(GOAL_COPM, it.aim().patient()));
        return changes.of(Subject.of(it));
    }

    @Policy(resource = GOAL_COPM, action = CREATE)
    public GoalId set(PatientId patient, Wanted wanted, Caller.SignedIn caller) {
        access.require(CREATE, Resource.of(GOAL_COPM, patient));
        requireWhole(wanted);
        var id = new GoalId(Ids.next(clock));
        var by = By.of(caller, clock.instant());
        if (!store.add(patient, id, wanted, by)) {
            throw new RuleBroken("careplan.no-pathway");
        }
        changes.tell(Subject.of(store.get(id)), new What("ADDED", "", wanted.told()), by);
        return id;
    }

    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void change(GoalId id, Wanted wanted, Caller.SignedIn caller) {
        var before = active(id);
        requireWhole(wanted);
        if (!wanted.equals(before.aim().wanted())) {
            save(
                    before.change(wanted),
                    new What("CHANGED", before.aim().wanted().told(), wanted.told()),
                    caller);
        }
    }

    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void reach(GoalId id, Caller.SignedIn caller) {
        var it = active(id);
        save(
                it.reach(clock.instant()),
                new What("REACHED", "", it.aim().wanted().words()),
                caller);
    }

    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void letGo(GoalId id, String reason, Caller.SignedIn caller) {
        var it = active(id);
        if (reason.isBlank() || reason.strip().length() > Goal.LONGEST_REASON) {
            throw new RuleBroken("goals.reason.error", Goal.LONGEST_REASON);
        }
        var what = new What("LET_GO", it.aim().wanted().words(), reason.strip());
        save(it.letGo(reason.strip(), clock.instant()), what, caller);
    }

    /** Somebody says how far it is. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void mark(GoalId id, int level, Caller.SignedIn caller) {
        var it = active(id);
        if (!it.aim().wanted().isScaled() || Math.abs(level) > 2) {
            throw new RuleBroken("goals.level.error");
        }
        marks.mark(it, level, By.of(caller, clock.instant()));
    }

    /** What was said about hope and readiness; it stays beside what was said before. */
    @Policy(resource = GOAL_COPM, action = CREATE)
    public void say(PatientId patient, Question to, String words, Caller.SignedIn caller) {
        access.require(CREATE, Resource.of(GOAL_COPM, patient));
        if (!marks.say(patient, to, words, By.of(caller, clock.instant()))) {
            throw new RuleBroken("careplan.no-pathway");
        }
    }

    private Goal.Active active(GoalId id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(GOAL_COPM, it.aim().patient()));
        if (it instanceof Goal.Active active) {
            return active;
        }
        throw new RuleBroken("goals.ended");
    }

    private void save(Goal it, What what, Caller.SignedIn caller) {
        store.save(it);
        changes.tell(Subject.of(it), what, By.of(caller, clock.instant()));
    }

    private static void requireWhole(Wanted it) {
        if (it.words().isBlank() || it.words().length() > Goal.LONGEST) {
            throw new RuleBroken("goals.goal.words.error", Goal.LONGEST);
        }
        if (it.isScaled() && it.levels().stream().anyMatch(String::isBlank)) {
            throw new RuleBroken("careplan.goal.levels.error");
        }
    }
}
