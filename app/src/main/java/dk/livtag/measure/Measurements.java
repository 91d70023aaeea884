package dk.livtag.measure;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.PROM;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.RunId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was asked and what it came to (målinger), for staff and for the citizen herself. */
@Service
@Transactional
public class Measurements {

    private final Access access;
    private final RunStore runs;
    private final AnswerStore answers;
    private final ActionStore actions;
    private final SignalStore signals;
    private final Instruments instruments;

    Measurements(
            Access access,
            RunStore runs,
            AnswerStore answers,
            ActionStore actions,
            SignalStore signals,
            Instruments instruments) {
        this.access = access;
        this.runs = runs;
        this.answers = answers;
        this.actions = actions;
        this.signals = signals;
        this.instruments = instruments;
    }

    /** The earliest first. */
    @Policy(resource = PROM, action = READ)
    public List<Run> of(PatientId patient) {
        access.require(READ, Resource.of(PROM, patient));
        return runs.of(patient);
    }

    /** One with its answers so far and what was done about it. */
    @Policy(resource = PROM, action = READ)
    public Filled get(RunId id) {
        var run = runs.get(id);
        access.require(READ, Resource.of(PROM, run.patient()));
        var steps = answers.steps(run);
        return new Filled(
                run,
                instruments.get(run.instrument()),
                steps,
                AnswerStore.latest(steps),
                actions.of(run),
                signals.taken(run));
    }
}
