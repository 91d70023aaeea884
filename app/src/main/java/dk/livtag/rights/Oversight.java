package dk.livtag.rights;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.AUDIT_ORG;

import dk.livtag.access.Access;
import dk.livtag.access.Access.Claim;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.rights.emergency.FollowUp;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the data-protection officer follows up emergency access at her organisation (tilsyn), without seeing any content (R10). */
@Service
@Transactional
public class Oversight {

    /** The standing case of following up; each opening has a number of its own. */
    private static final String CASE = "emergency-follow-up";

    private final Access access;
    private final EmergencyStore store;

    Oversight(Access access, EmergencyStore store) {
        this.access = access;
        this.store = store;
    }

    /** Those that wait first, the oldest of them on top. */
    @Policy(resource = AUDIT_ORG, action = READ)
    public List<FollowUp> all(Caller.SignedIn officer) {
        ask(officer, CASE);
        return store.all();
    }

    @Policy(resource = AUDIT_ORG, action = READ)
    public FollowUp get(UUID opening, Caller.SignedIn officer) {
        ask(officer, opening.toString());
        return store.all().stream()
                .filter(it -> it.opening().id().equals(opening))
                .findFirst()
                .orElseThrow(() -> new NotFound("rights.emergency.unknown"));
    }

    /** Closes it, once. */
    @Policy(resource = AUDIT_ORG, action = READ)
    public void close(UUID opening, Verdict verdict, String note, Caller.SignedIn officer) {
        get(opening, officer);
        if (!store.review(opening, verdict, note.strip())) {
            throw new RuleBroken("tilsyn.twice");
        }
    }

    private void ask(Caller.SignedIn officer, String number) {
        var organisation = officer.organisation();
        if (organisation == null) {
            throw new Forbidden("access.forbidden");
        }
        var log = new Resource(AUDIT_ORG, null, organisation, null, null, Resource.State.UNSAID);
        access.require(READ, log, new Claim.CaseNumber(number));
    }
}
