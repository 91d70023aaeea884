package dk.livtag.measure;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.ResourceType.PROM;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.run.Mode;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Run.Asked;
import dk.livtag.measure.run.RunId;
import dk.livtag.measure.run.Stand;
import dk.livtag.measure.run.WhyNot;
import dk.livtag.pathway.Pathway;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff ask: a questionnaire is sent, or taken back. */
@Service
@Transactional
public class Asking {

    private final Access access;
    private final RunStore store;
    private final EndStore ends;
    private final Instruments instruments;
    private final Sendable sendable;
    private final Clock clock;

    Asking(Access access, RunStore store, EndStore ends, Instruments instruments, Sendable sendable, Clock clock) {
        this.access = access;
        this.store = store;
        this.ends = ends;
        this.instruments = instruments;
        this.sendable = sendable;
        this.clock = clock;
    }

    /** Sends one by hand. One that waits for an answer is not sent again. */
    @Policy(resource = PROM, action = CREATE)
    public RunId send(PatientId patient, String instrument, Mode mode, Caller.SignedIn by) {
        access.require(CREATE, Resource.of(PROM, patient));
        var it = instruments.get(instrument);
        sendable.whyNot(it).ifPresent(why -> {
            throw new RuleBroken(why);
        });
        if (store.of(patient).stream()
                .anyMatch(run -> run.isOpen() && run.instrument().equals(instrument))) {
            throw new Conflict("measure.send.waits");
        }
        var organisation = by.organisation();
        if (organisation == null) {
            throw new Forbidden("access.forbidden");
        }
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var asked = new Asked(instrument, it.questionnaire().version(), mode, Asked.BY_HAND, 0, today);
        var run = new Run(
                new RunId(Ids.next(clock)),
                patient,
                organisation,
                asked,
                clock.instant(),
                new Stand.Sent(),
                0,
                false,
                false);
        store.add(run, by.account().value());
        return run.id();
    }

    /** Takes back what was sent by mistake. */
    @Policy(resource = PROM, action = CREATE)
    public void withdraw(RunId id, Caller.SignedIn by) {
        var run = store.get(id);
        access.require(CREATE, Resource.of(PROM, run.patient()));
        if (!ends.decline(run, WhyNot.SENT_BY_MISTAKE, by.account(), clock.instant())) {
            throw new Conflict("measure.ended");
        }
    }
}
