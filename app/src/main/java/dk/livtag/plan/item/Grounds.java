package dk.livtag.plan.item;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Profession;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed assessments that an item may cite, by id. */
@Service
@Transactional
public class Grounds {

    private final Access access;
    private final GroundStore store;

    Grounds(Access access, GroundStore store) {
        this.access = access;
        this.store = store;
    }

    @Policy(resource = NOTE, action = READ)
    public List<Signed> of(PatientId patient) {
        access.require(READ, Resource.of(NOTE, patient));
        return store.of(patient);
    }

    /** An assessment that somebody has signed. */
    public record Signed(UUID id, Profession profession, Instant at) {}
}
