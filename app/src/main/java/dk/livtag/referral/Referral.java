package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.referral.admission.ReferralFacts;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.Decline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A referral (henvisning). Each state is a type, so a step that is not allowed does not compile. */
public sealed interface Referral {

    /** Where days begin and end. */
    ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    Received received();

    /** Waits for triage; nobody is a patient yet. */
    record Received(
            ReferralId id,
            OrganisationId organisation,
            Source source,
            SelfReferralAnswers answers,
            Instant at,
            @Nullable FirstRead read)
            implements Referral {

        @Override
        public Received received() {
            return this;
        }

        /** What criteria may ask of it. */
        public ReferralFacts facts(LocalDate today) {
            var everyday = answers.everyday();
            return new ReferralFacts(
                    source,
                    answers.sender().identity().born().until(today).getYears(),
                    answers.duration(),
                    answers.workup(),
                    everyday == null ? null : everyday.work(),
                    everyday == null ? null : everyday.sickListedSince(),
                    everyday == null ? null : everyday.jobCentre());
        }

        /** Only the first reading counts. */
        public Received readBy(AccountId by, Instant when) {
            return read != null ? this : new Received(id, organisation, source, answers, at, new FirstRead(by, when));
        }

        public Accepted accept(PatientId patient, Acceptance acceptance, AccountId by, Instant when) {
            return new Accepted(this, patient, acceptance, by, when);
        }

        public Declined decline(Decline decline, AccountId by, Instant when) {
            return new Declined(this, decline, by, when);
        }
    }

    /** The pathway begins. */
    record Accepted(Received received, PatientId patient, Acceptance acceptance, AccountId by, Instant decidedAt)
            implements Referral {}

    /** Ended, with a coded reason. */
    record Declined(Received received, Decline decline, AccountId by, Instant decidedAt) implements Referral {}

    /** When somebody in triage first opened a referral (læst); the sender sees the time, never who. */
    record FirstRead(AccountId by, Instant at) {}
}
