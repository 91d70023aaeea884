package dk.livtag.pathway;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the house may ask about where somebody is in the pathway. */
@Service
@Transactional
public class Pathways {

    private final Access access;
    private final PathwayStore store;

    Pathways(Access access, PathwayStore store) {
        this.access = access;
        this.store = store;
    }

    /** Empty until a referral has been accepted. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Optional<Journey> journey(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return store.journey(patient);
    }
}
