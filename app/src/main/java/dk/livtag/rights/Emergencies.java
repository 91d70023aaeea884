package dk.livtag.rights;

import static dk.livtag.access.Action.BREAK_GLASS;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.AUDIT_OWN;
import static dk.livtag.access.ResourceType.PATIENT;

import dk.livtag.access.Access;
import dk.livtag.access.Access.Claim;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import dk.livtag.rights.EmergencyStore.Whom;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import dk.livtag.rights.emergency.Opening.By;
import dk.livtag.rights.emergency.Opening.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Emergency access (nødadgang, værdispring): an hour's reading for a reason, told to the citizen (R4). */
@Service
@Transactional
public class Emergencies {

    private final Access access;
    private final EmergencyStore store;
    private final CprVault vault;
    private final Clock clock;
    private final RealTime realTime;

    Emergencies(Access access, EmergencyStore store, CprVault vault, Clock clock, RealTime realTime) {
        this.access = access;
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** By the CPR number; empty when nobody here has it, which the log tells as well. */
    @Policy(resource = PATIENT, action = BREAK_GLASS)
    public Optional<PatientId> open(Cpr number, Reason reason) {
        return open(new Whom(null, vault.lookUpKey(number)), reason);
    }

    /** For somebody whose name is known already. */
    @Policy(resource = PATIENT, action = BREAK_GLASS)
    public Optional<PatientId> open(PatientId patient, Reason reason) {
        return open(new Whom(patient.value(), null), reason);
    }

    /** The answer is the same for everybody, known or not; whoever is not known is asked about as nobody. */
    private Optional<PatientId> open(Whom whom, Reason reason) {
        var lower = new Reason(
                reason.code().toLowerCase(Locale.ROOT), reason.words().strip());
        var found = store.open(whom, Ids.next(clock), lower, realTime.instant());
        var asked = found.orElseGet(() -> new PatientId(Ids.next(realTime)));
        access.require(BREAK_GLASS, Resource.of(PATIENT, asked), new Claim.Emergency(reason.code(), reason.words()));
        return found;
    }

    /** The citizen reads of each who opened her record, and what was found of it. */
    @Policy(resource = AUDIT_OWN, action = READ)
    public List<Told> mine(PatientId patient) {
        access.require(READ, Resource.of(AUDIT_OWN, patient));
        return store.mine();
    }

    /**
     * What the citizen is told.
     *
     * @param verdict null until somebody has followed it up
     */
    public record Told(
            By by, Reason reason, Instant at, @Nullable Verdict verdict) {}
}
