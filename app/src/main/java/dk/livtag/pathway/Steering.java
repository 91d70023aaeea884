package dk.livtag.pathway;

import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.pathway.Pathways.by;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import dk.livtag.pathway.engine.Clockwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a pathway goes on, rests and ends: each with somebody who decides, and a coded reason where it rests or ends. */
@Service
@Transactional
public class Steering {

    private final Access access;
    private final Changes changes;

    Steering(Access access, Changes changes) {
        this.access = access;
        this.changes = changes;
    }

    /** To another phase; where its entry criteria are not met, whoever decides says why. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway move(PatientId patient, String phase, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, why, null), (run, today) -> {
            if (why.isBlank() && !run.missing(phase).isEmpty()) {
                throw new RuleBroken("pathway.move.say-why");
            }
            return Clockwork.move(run, phase, today);
        });
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway pause(PatientId patient, PauseReason reason, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, why, reason.name()), Clockwork::pause);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway resume(PatientId patient, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, null, null), Clockwork::resume);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public Pathway end(PatientId patient, EndReason reason, String why, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        return changes.change(patient, by(by, why, reason.name()), Clockwork::end);
    }
}
