package dk.livtag.measure;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.ResourceType.PROM;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.measure.run.Act;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.RunId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about a result, and who takes an urgent answer on. */
@Service
@Transactional
public class FollowingUp {

    /** So that it is read. */
    public static final int LONGEST = 1000;

    private final Access access;
    private final RunStore runs;
    private final ActionStore actions;
    private final SignalStore signals;
    private final Clock clock;

    FollowingUp(Access access, RunStore runs, ActionStore actions, SignalStore signals, Clock clock) {
        this.access = access;
        this.runs = runs;
        this.actions = actions;
        this.signals = signals;
        this.clock = clock;
    }

    @Policy(resource = PROM, action = CREATE)
    public void act(RunId id, Act act, String words, Caller.SignedIn by) {
        var run = find(id);
        if (run.completed().isEmpty()) {
            throw new RuleBroken("measure.act.unanswered");
        }
        actions.add(run, act, within(words), by.account());
    }

    @Policy(resource = PROM, action = CREATE)
    public void take(RunId id, String words, Caller.SignedIn by) {
        if (!signals.take(find(id), within(words), by.account(), clock.instant())) {
            throw new Conflict("measure.taken");
        }
    }

    private Run find(RunId id) {
        var run = runs.get(id);
        access.require(CREATE, Resource.of(PROM, run.patient()));
        return run;
    }

    private static String within(String words) {
        var text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleBroken("measure.act.words", LONGEST);
        }
        return text;
    }
}
