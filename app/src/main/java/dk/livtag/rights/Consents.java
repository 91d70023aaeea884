package dk.livtag.rights;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.REVOKE;
import static dk.livtag.access.ResourceType.CONSENT;

import dk.livtag.access.Access;
import dk.livtag.access.Access.Claim;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consent to tell an employment authority about work (samtykke): given by the citizen, or told to a clinician who writes it down. */
@Service
@Transactional
public class Consents {

    private final Access access;
    private final ConsentStore store;
    private final Clock clock;

    Consents(Access access, ConsentStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** Those that hold first, then the withdrawn ones. */
    @Policy(resource = CONSENT, action = READ)
    public List<Consent> all(PatientId patient) {
        access.require(READ, Resource.of(CONSENT, patient));
        return store.all(patient);
    }

    @PublicContent("The names of public bodies")
    public List<Consent.Recipient> recipients() {
        return store.recipients();
    }

    @Policy(resource = CONSENT, action = CREATE)
    public void give(PatientId patient, OrganisationId recipient, @Nullable Instant until) {
        access.require(CREATE, Resource.of(CONSENT, patient));
        add(patient, recipient, until);
    }

    /** What the patient said; only her own yes in writing opens anything for the authority. */
    @Policy(resource = CONSENT, action = CREATE)
    public void document(PatientId patient, OrganisationId recipient, @Nullable Instant until) {
        access.require(CREATE, Resource.of(CONSENT, patient), new Claim.OralConsent());
        add(patient, recipient, until);
    }

    private void add(PatientId patient, OrganisationId recipient, @Nullable Instant until) {
        if (store.recipients().stream().noneMatch(it -> it.id().equals(recipient))) {
            throw new NotFound("rights.consent.recipient");
        }
        var now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            throw new RuleBroken("rights.consent.past");
        }
        store.give(patient, Ids.next(clock), recipient, until);
    }

    /** From now on; what was told before stays told. */
    @Policy(resource = CONSENT, action = REVOKE)
    public void withdraw(PatientId patient, UUID consent) {
        access.require(REVOKE, Resource.of(CONSENT, patient));
        end(patient, consent);
    }

    /** The patient took it back in words. */
    @Policy(resource = CONSENT, action = REVOKE)
    public void documentWithdrawal(PatientId patient, UUID consent) {
        access.require(REVOKE, Resource.of(CONSENT, patient), new Claim.OralConsent());
        end(patient, consent);
    }

    private void end(PatientId patient, UUID consent) {
        if (!store.withdraw(patient, consent)) {
            throw new NotFound("rights.consent.unknown");
        }
    }
}
