package dk.livtag.referral;

import dk.livtag.access.CareRelations;
import dk.livtag.kernel.PatientId;
import dk.livtag.patient.NewPatient;
import dk.livtag.patient.Patients;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.events.ReferralAccepted;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an acceptance brings with it: a patient, the relations of those who treat her, and word to the house. */
@Component
class Admission {

    private final Patients patients;
    private final CareRelations relations;
    private final ApplicationEventPublisher events;

    Admission(Patients patients, CareRelations relations, ApplicationEventPublisher events) {
        this.patients = patients;
        this.relations = relations;
        this.events = events;
    }

    /** Somebody who is a patient already stays the same patient. */
    PatientId register(Referral.Received referral) {
        var sender = referral.answers().person();
        var cpr = sender.identity() instanceof Identity.ByCpr(var number) ? number : null;
        return patients.register(new NewPatient(
                cpr, sender.name(), sender.identity().born(), sender.phone().e164(), referral.organisation()));
    }

    void begin(Referral.Accepted it) {
        var organisation = it.received().organisation();
        var team = it.acceptance().team();
        var treating = new HashSet<>(team.members());
        treating.add(it.by());
        relations.openBecauseAccepted(it.received().id().value(), it.patient(), treating);
        events.publishEvent(new ReferralAccepted(
                it.received().id().value(),
                it.patient(),
                organisation,
                team.doctor(),
                team.contactNurse(),
                it.acceptance().programme(),
                it.received().at(),
                it.decidedAt()));
    }
}
