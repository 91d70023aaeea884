package dk.livtag.referral;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.answers.Answers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What senders may do with referrals (henvisning): send one, and see how far it is. */
@Service
@Transactional
public class Referrals {

    private final Access access;
    private final ReferralStore store;
    private final StatusStore statuses;
    private final Clock clock;

    Referrals(Access access, ReferralStore store, StatusStore statuses, Clock clock) {
        this.access = access;
        this.store = store;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** Whether the person is known already is never said here: triage sees it. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.CREATE)
    public ReferralId receive(OrganisationId organisation, Answers answers, byte[] statusHash) {
        access.require(Action.CREATE, Resource.of(ResourceType.REFERRAL).in(organisation));
        var id = new ReferralId(Ids.next(clock));
        store.add(new Referral.Received(id, organisation, answers, clock.instant(), null), statusHash);
        return id;
    }

    @PublicContent("Whoever has the status code may know times and outcome, nothing about a person")
    public Optional<ReferralStatus> status(byte[] codeHash) {
        return statuses.byCode(codeHash);
    }

    /** Those that the citizen who asks has sent, by the key of her CPR number; newest first. */
    @PublicContent("Times and outcome of the caller's own referrals; row-level security shows no other")
    public List<ReferralStatus> ofMine() {
        return statuses.mine();
    }

    /** What the person wrote who became this patient, for those who work with her. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.READ)
    public Referral.Received ofPatient(PatientId patient) {
        access.require(Action.READ, Resource.of(ResourceType.REFERRAL, patient));
        return store.accepted(patient).orElseThrow(() -> new NotFound("referral.unknown"));
    }
}
