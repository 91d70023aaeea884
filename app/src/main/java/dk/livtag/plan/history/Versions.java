package dk.livtag.plan.history;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.access.ResourceType.GOAL_COPM;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a plan: each change makes one, and says what, when, by whom, as patient or as staff. */
@Service
@Transactional
public class Versions {

    private final Access access;
    private final VersionStore store;

    Versions(Access access, VersionStore store) {
        this.access = access;
        this.store = store;
    }

    /** A page of them, the latest first. */
    @Policy(resource = CARE_PLAN, action = READ)
    public List<Version> of(PatientId patient, int page) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        access.require(READ, Resource.of(GOAL_COPM, patient));
        return store.of(patient, page);
    }
}
