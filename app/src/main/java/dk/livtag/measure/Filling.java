package dk.livtag.measure;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.ResourceType.PROM;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.run.Given;
import dk.livtag.measure.run.MeasureEnded;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.RunId;
import dk.livtag.measure.run.WhyNot;
import dk.livtag.measure.score.Signal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody answers: each answer is kept by itself, and an answer that somebody must act on works at once. */
@Service
@Transactional
public class Filling {

    private final Access access;
    private final RunStore runs;
    private final AnswerStore answers;
    private final EndStore ends;
    private final SignalStore signals;
    private final Instruments instruments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Filling(
            Access access,
            RunStore runs,
            AnswerStore answers,
            EndStore ends,
            SignalStore signals,
            Instruments instruments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.runs = runs;
        this.answers = answers;
        this.ends = ends;
        this.signals = signals;
        this.instruments = instruments;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps one answer, or that the question is skipped. True when it must be acted on. */
    @Policy(resource = PROM, action = CREATE)
    public boolean answer(RunId id, String item, @Nullable Double answer, Caller.SignedIn by) {
        var run = runs.get(id);
        access.require(CREATE, Resource.of(PROM, run.patient()));
        var instrument = instruments.get(run.instrument());
        if (!accepts(instrument, item, answer)) {
            throw new RuleBroken("measure.answer.invalid", item);
        }
        answers.add(run, new Given(item, answer, clock.instant()), by.account());
        return answer != null && raise(run, instrument, item, answer);
    }

    /** Scores what is answered; what was skipped stays so. */
    @Policy(resource = PROM, action = CREATE)
    public void complete(RunId id, Caller.SignedIn by) {
        var run = runs.get(id);
        access.require(CREATE, Resource.of(PROM, run.patient()));
        var instrument = instruments.get(run.instrument());
        var given = instrument.questionnaire().counted(AnswerStore.latest(answers.steps(run)));
        var score = instrument.definition().scoring().score(given);
        var now = clock.instant();
        if (!ends.complete(run, score, instrument.definition().version(), by.account(), now)) {
            throw new Conflict("measure.ended");
        }
        events.publishEvent(MeasureEnded.of(run, now));
    }

    @Policy(resource = PROM, action = CREATE)
    public void decline(RunId id, WhyNot reason, Caller.SignedIn by) {
        var run = runs.get(id);
        access.require(CREATE, Resource.of(PROM, run.patient()));
        var now = clock.instant();
        if (!reason.isHers() || !ends.decline(run, reason, by.account(), now)) {
            throw new Conflict("measure.ended");
        }
        events.publishEvent(MeasureEnded.of(run, now));
    }

    private static boolean accepts(Instrument instrument, String item, @Nullable Double answer) {
        var asked = instrument.questionnaire().question(item).isPresent();
        return asked
                && (answer == null
                        || instrument.definition().items().stream()
                                .anyMatch(it -> it.code().equals(item) && it.accepts(answer)));
    }

    private boolean raise(Run run, Instrument instrument, String item, double answer) {
        var raised = instrument.definition().signals().stream()
                .filter(it -> it.item().equals(item) && answer >= it.from())
                .map(Signal::name)
                .toList();
        raised.forEach(it -> signals.raise(run, it, clock.instant()));
        return !raised.isEmpty();
    }
}
