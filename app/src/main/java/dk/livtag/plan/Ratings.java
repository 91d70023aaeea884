package dk.livtag.plan;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.GOAL_COPM;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.GoalChangeStore.Subject;
import dk.livtag.plan.GoalChangeStore.What;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Run;
import dk.livtag.plan.activity.Run.Rating;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it goes (målinger): answered by the patient, or by a professional together with her, again and again. */
@Service
@Transactional
public class Ratings {

    private final Access access;
    private final ProblemStore problems;
    private final RatingStore store;
    private final GoalChangeStore changes;
    private final PlanProperties properties;
    private final Clock clock;

    Ratings(
            Access access,
            ProblemStore problems,
            RatingStore store,
            GoalChangeStore changes,
            PlanProperties properties,
            Clock clock) {
        this.access = access;
        this.problems = problems;
        this.store = store;
        this.changes = changes;
        this.properties = properties;
        this.clock = clock;
    }

    /** Joins the latest time while it is young; later it is another time. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void rate(ProblemId id, Rating rating, Caller.SignedIn caller) {
        var problem = problems.hold(id);
        access.require(UPDATE, Resource.of(GOAL_COPM, problem.patient()));
        requireScale(rating);
        var by = By.of(caller, clock.instant());
        var runs = store.runs(problem.patient());
        var run = runs.isEmpty() || isOld(runs.getLast())
                ? store.begin(problem, null, by)
                : runs.getLast().id();
        keep(run, problem, rating, by);
    }

    /** A time of its own, such as at a measurement point of the pathway. */
    @Policy(resource = GOAL_COPM, action = CREATE)
    public void again(
            PatientId patient, Map<ProblemId, Rating> ratings, @Nullable String point, Caller.SignedIn caller) {
        access.require(CREATE, Resource.of(GOAL_COPM, patient));
        ratings.values().forEach(Ratings::requireScale);
        var rated = problems.of(patient).stream()
                .filter(it -> ratings.containsKey(it.id()))
                .toList();
        if (rated.isEmpty()) {
            throw new RuleBroken("careplan.run.empty");
        }
        var by = By.of(caller, clock.instant());
        var run = store.begin(rated.getFirst(), point, by);
        rated.forEach(it -> keep(run, it, ratings.getOrDefault(it.id(), Rating.NONE), by));
    }

    private void keep(UUID run, Problem problem, Rating rating, By by) {
        if (!rating.equals(Rating.NONE)) {
            store.rate(run, problem, rating, by);
            changes.tell(Subject.of(problem), new What("RATED", problem.said().words(), told(rating)), by);
        }
    }

    private boolean isOld(Run it) {
        return it.begunAt().plus(properties.runLasts()).isBefore(clock.instant());
    }

    private static String told(Rating it) {
        return word(it.performance()) + "/" + word(it.satisfaction());
    }

    private static String word(@Nullable Integer it) {
        return it == null ? "–" : it.toString();
    }

    private static void requireScale(Rating it) {
        if (isOff(it.performance()) || isOff(it.satisfaction())) {
            throw new RuleBroken("goals.number.error");
        }
    }

    private static boolean isOff(@Nullable Integer it) {
        return it != null && (it < 1 || it > Problem.MOST);
    }
}
