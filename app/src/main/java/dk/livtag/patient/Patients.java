package dk.livtag.patient;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the house may ask about who somebody is. */
@Service
@Transactional
public class Patients {

    private final PatientStore store;
    private final CprVault vault;
    private final Clock clock;

    Patients(PatientStore store, CprVault vault, Clock clock) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
    }

    /** Registers a person once: whoever is already known by CPR number keeps the id they have. */
    public PatientId register(NewPatient person) {
        var id = new PatientId(Ids.next(clock));
        var cpr = person.cpr();
        var number = cpr == null ? null : new PatientStore.SealedCpr(vault.seal(cpr, id.value()), vault.lookUpKey(cpr));
        return store.register(id, person, number, clock.instant());
    }

    public Person get(PatientId id) {
        return store.get(id);
    }

    /** The whole CPR number, for the page that was asked to show it. */
    public Cpr reveal(PatientId id) {
        return store.sealedCpr(id)
                .map(it -> vault.open(it, id.value()))
                .orElseThrow(() -> new NotFound("patient.no-cpr"));
    }
}
