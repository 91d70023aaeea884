package dk.livtag.patient;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the house may ask about who somebody is. */
@Service
@Transactional
public class Patients {

    private final Access access;
    private final PatientStore store;
    private final CprVault vault;
    private final Clock clock;

    Patients(Access access, PatientStore store, CprVault vault, Clock clock) {
        this.access = access;
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** Registers a person once: whoever is already known by CPR number keeps the id they have. */
    @PublicContent("Triage registers, which the guard function in the database checks; nothing but an id comes out")
    public PatientId register(NewPatient person) {
        var id = new PatientId(Ids.next(clock));
        var cpr = person.cpr();
        var number = cpr == null ? null : new PatientStore.SealedCpr(vault.seal(cpr, id.value()), vault.lookUpKey(cpr));
        return store.register(id, person, number, clock.instant());
    }

    @Policy(resource = DEMOGRAPHICS, action = READ)
    public Person get(PatientId id) {
        access.require(READ, Resource.of(DEMOGRAPHICS, id));
        return store.get(id);
    }

    /** Whom the number belongs to, where the caller may know; at most one. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<PatientId> find(Cpr cpr) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.byCpr(vault.lookUpKey(cpr));
    }

    /** Whom one can ring at this number (E.164), where the caller may know: a family may share it. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<PatientId> findByPhone(String phone) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.byPhone(phone);
    }

    /** The whole CPR number, for the page that was asked to show it; the log names the look. */
    @Policy(resource = DEMOGRAPHICS, action = READ)
    public FullCpr reveal(PatientId id) {
        if (!access.requirePart(READ, Resource.of(DEMOGRAPHICS, id), "cpr").isEmpty()) {
            throw new NotFound("patient.no-cpr");
        }
        return store.fullCpr(id, vault);
    }
}
