package dk.livtag.plan;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.GoalChangeStore.What;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.CarePlan;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.item.ItemId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan (behandlingsplan): what the professions do about what is hard, and what they say to it. */
@Service
@Transactional
public class CarePlans {

    public static final int LONGEST_COMMENT = 1_000;

    private final Access access;
    private final ItemStore store;
    private final RemarkStore remarks;
    private final ProblemStore problems;
    private final Clock clock;

    CarePlans(Access access, ItemStore store, RemarkStore remarks, ProblemStore problems, Clock clock) {
        this.access = access;
        this.store = store;
        this.remarks = remarks;
        this.problems = problems;
        this.clock = clock;
    }

    @Policy(resource = CARE_PLAN, action = READ)
    public CarePlan of(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return new CarePlan(store.of(patient), remarks.comments(patient));
    }

    @Policy(resource = CARE_PLAN, action = READ)
    public Item get(ItemId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(CARE_PLAN, it.content().patient()));
        return it;
    }

    @Policy(resource = CARE_PLAN, action = CREATE)
    public ItemId add(PatientId patient, Terms terms, Caller.SignedIn caller) {
        access.require(CREATE, Resource.of(CARE_PLAN, patient));
        requireWhole(terms);
        var id = new ItemId(Ids.next(clock));
        var by = By.of(caller, clock.instant());
        if (!store.add(patient, id, terms, by)) {
            throw new RuleBroken("careplan.no-pathway");
        }
        remarks.change(store.get(id), new What("ADDED", "", terms.words()), by);
        return id;
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void change(ItemId id, Terms terms, Caller.SignedIn caller) {
        var before = running(id);
        requireWhole(terms);
        if (!terms.equals(before.content().terms())) {
            save(
                    before.change(terms),
                    new What("CHANGED", before.content().terms().words(), terms.words()),
                    caller);
        }
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void done(ItemId id, Caller.SignedIn caller) {
        var it = running(id);
        save(it.done(clock.instant()), new What("DONE", "", it.content().terms().words()), caller);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void stop(ItemId id, String reason, Caller.SignedIn caller) {
        var it = running(id);
        if (reason.isBlank() || reason.strip().length() > Item.LONGEST) {
            throw new RuleBroken("careplan.item.reason.error", Item.LONGEST);
        }
        var what = new What("STOPPED", it.content().terms().words(), reason.strip());
        save(it.stop(reason.strip(), clock.instant()), what, caller);
    }

    /** The caller's profession says something to a problem; it stays beside what others have said. */
    @Policy(resource = CARE_PLAN, action = CREATE)
    public void comment(ProblemId about, String words, Caller.SignedIn caller) {
        var problem = problems.get(about);
        access.require(CREATE, Resource.of(CARE_PLAN, problem.patient()));
        var profession = caller.profession();
        if (profession == null || words.isBlank() || words.strip().length() > LONGEST_COMMENT) {
            throw new RuleBroken("careplan.comment.error", LONGEST_COMMENT);
        }
        remarks.comment(problem, profession, words.strip(), By.of(caller, clock.instant()));
    }

    private Item.Running running(ItemId id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(CARE_PLAN, it.content().patient()));
        if (it instanceof Item.Running running) {
            return running;
        }
        throw new RuleBroken("careplan.item.ended");
    }

    private void save(Item it, What what, Caller.SignedIn caller) {
        store.save(it);
        remarks.change(it, what, By.of(caller, clock.instant()));
    }

    private static void requireWhole(Terms it) {
        if (it.words().isBlank() || it.words().length() > Item.LONGEST) {
            throw new RuleBroken("careplan.item.words.error", Item.LONGEST);
        }
        if (it.problems().isEmpty() && it.domains().isEmpty()) {
            throw new RuleBroken("careplan.item.cites.error");
        }
    }
}
