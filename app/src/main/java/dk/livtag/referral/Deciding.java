package dk.livtag.referral;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.Decline;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision on a referral (visitation): once, by triage of the organisation it was sent to. */
@Service
@Transactional
public class Deciding {

    private final Access access;
    private final ReferralStore store;
    private final TriageStore lists;
    private final Admission admission;
    private final ProgrammeChoice programmes;
    private final Clock clock;

    Deciding(
            Access access,
            ReferralStore store,
            TriageStore lists,
            Admission admission,
            ProgrammeChoice programmes,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.lists = lists;
        this.admission = admission;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public Decision accept(ReferralId id, Acceptance chosen, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        var open = store.open(id);
        if (open.isEmpty()) {
            return tooLate(id);
        }
        var acceptance = programmes.choose(chosen, open.get().received().organisation());
        var accepted =
                open.get().accept(admission.register(open.get().received()), acceptance, by.account(), clock.instant());
        if (!store.save(accepted)) {
            return tooLate(id);
        }
        admission.begin(accepted);
        return new Decision.Accepted(accepted.patient());
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public Decision decline(ReferralId id, Decline decline, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        var open = store.open(id);
        return open.isPresent() && store.save(open.get().decline(decline, by.account(), clock.instant()))
                ? new Decision.Declined()
                : tooLate(id);
    }

    private Decision tooLate(ReferralId id) {
        return lists.decided(id).map(Decision.TooLate::new).orElseThrow(() -> new NotFound("referral.unknown"));
    }

    /** What came of deciding: it is done, or somebody was first. */
    public sealed interface Decision {

        record Accepted(PatientId patient) implements Decision {}

        record Declined() implements Decision {}

        record TooLate(Decided first) implements Decision {}
    }
}
