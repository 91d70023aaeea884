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
import dk.livtag.plan.activity.Activities;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Thresholds;
import java.time.Clock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is hard to do (aktivitetsproblemer): written by the patient, or by a professional together with her. */
@Service
@Transactional
public class Problems {

    private final Access access;
    private final ProblemStore store;
    private final RatingStore ratings;
    private final GoalChangeStore changes;
    private final PlanProperties properties;
    private final Clock clock;

    Problems(
            Access access,
            ProblemStore store,
            RatingStore ratings,
            GoalChangeStore changes,
            PlanProperties properties,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.ratings = ratings;
        this.changes = changes;
        this.properties = properties;
        this.clock = clock;
    }

    @Policy(resource = GOAL_COPM, action = READ)
    public Activities of(PatientId patient) {
        access.require(READ, Resource.of(GOAL_COPM, patient));
        return new Activities(store.of(patient), ratings.runs(patient));
    }

    /** Where a change begins to count. */
    @Policy(resource = GOAL_COPM, action = READ)
    public Thresholds thresholds(PatientId of) {
        access.require(READ, Resource.of(GOAL_COPM, of));
        return properties.change().thresholds();
    }

    @Policy(resource = GOAL_COPM, action = READ)
    public Problem get(ProblemId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(GOAL_COPM, it.patient()));
        return it;
    }

    /** It gets one of the five seats while one is free. */
    @Policy(resource = GOAL_COPM, action = CREATE)
    public ProblemId add(PatientId patient, Said said, Caller.SignedIn caller) {
        access.require(CREATE, Resource.of(GOAL_COPM, patient));
        requireWords(said);
        var id = new ProblemId(Ids.next(clock));
        var by = By.of(caller, clock.instant());
        if (!store.add(patient, id, said, by)) {
            throw new RuleBroken("careplan.no-pathway");
        }
        changes.tell(Subject.of(store.get(id)), new What("ADDED", "", said.words()), by);
        return id;
    }

    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void change(ProblemId id, Said said, Caller.SignedIn caller) {
        var it = held(id);
        requireWords(said);
        if (!said.equals(it.said())) {
            store.save(new Problem(it.id(), it.patient(), it.organisation(), said, it.seat(), it.isAside()));
            var what = new What("CHANGED", it.said().words(), said.words());
            changes.tell(Subject.of(it), what, By.of(caller, clock.instant()));
        }
    }

    /** One of the five that she works with, while there is a seat. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void choose(ProblemId id, Caller.SignedIn caller) {
        var it = held(id);
        var taken = store.of(it.patient()).stream().map(Problem::seat).toList();
        var free = IntStream.rangeClosed(1, Problem.SEATS)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goals.five", Problem.SEATS));
        move(it, it.isChosen() ? it.seat() : Integer.valueOf(free), false, new Moved("CHOSEN", caller));
    }

    /** It stays on the list, without a seat. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void leave(ProblemId id, Caller.SignedIn caller) {
        move(held(id), null, false, new Moved("LEFT", caller));
    }

    /** Laid away; nothing of it is lost. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void layAside(ProblemId id, Caller.SignedIn caller) {
        move(held(id), null, true, new Moved("SET_ASIDE", caller));
    }

    private record Moved(String kind, Caller.SignedIn by) {}

    private void move(Problem it, @Nullable Integer seat, boolean aside, Moved moved) {
        var after = new Problem(it.id(), it.patient(), it.organisation(), it.said(), seat, aside);
        if (!after.equals(it)) {
            store.save(after);
            var what = new What(moved.kind(), it.said().words(), it.said().words());
            changes.tell(Subject.of(it), what, By.of(moved.by(), clock.instant()));
        }
    }

    private Problem held(ProblemId id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(GOAL_COPM, it.patient()));
        return it;
    }

    private static void requireWords(Said it) {
        if (it.words().isBlank() || it.words().length() > Problem.LONGEST) {
            throw new RuleBroken("goals.words.error", Problem.LONGEST);
        }
    }
}
