package dk.livtag.referral;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.referral.admission.ReferralFacts;
import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A referral (henvisning). Each state is a type, so a step that is not allowed does not compile. */
public sealed interface Referral {

    /** Where days begin and end. */
    ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    Received received();

    /** One that triage still owes an answer. */
    sealed interface Open extends Referral {

        default Accepted accept(PatientId patient, Acceptance acceptance, AccountId by, Instant when) {
            return new Accepted(received(), patient, acceptance, by, when);
        }

        default Declined decline(Decline decline, AccountId by, Instant when) {
            return new Declined(received(), decline, by, when);
        }

        default Redirected redirect(Redirection redirection, AccountId by, Instant when) {
            return new Redirected(received(), redirection, by, when);
        }
    }

    /** Waits for triage; nobody is a patient yet. */
    record Received(
            ReferralId id,
            OrganisationId organisation,
            Answers answers,
            Instant at,
            @Nullable FirstRead read) implements Open {

        @Override
        public Received received() {
            return this;
        }

        /** What criteria may ask of it. */
        public ReferralFacts facts(LocalDate today) {
            var everyday = answers.everyday();
            return new ReferralFacts(
                    answers.source(),
                    answers.person().identity().born().until(today).getYears(),
                    answers.duration(),
                    answers.workup(),
                    everyday == null ? null : everyday.work(),
                    everyday == null ? null : everyday.sickListedSince(),
                    everyday == null ? null : everyday.jobCentre());
        }

        /** Only the first reading counts. */
        public Received readBy(AccountId by, Instant when) {
            return read != null ? this : new Received(id, organisation, answers, at, new FirstRead(by, when));
        }

        public AwaitingInformation ask(Inquiry inquiry, AccountId by, Instant when) {
            return new AwaitingInformation(this, inquiry, by, when);
        }

        public OnWaitingList list(Listing listing, AccountId by, Instant when) {
            return new OnWaitingList(this, listing, by, when, null);
        }
    }

    /** Waits for the sender, who was asked something; her answer brings it back to the list. */
    record AwaitingInformation(Received received, Inquiry inquiry, AccountId by, Instant askedAt) implements Open {}

    /**
     * Triage has said yes; waits for a place (på venteliste).
     *
     * @param offered the day on which a place that was offered begins; null when none is
     */
    record OnWaitingList(
            Received received,
            Listing listing,
            AccountId by,
            Instant listedAt,
            @Nullable LocalDate offered) implements Open {

        public OnWaitingList offer(LocalDate startsOn) {
            return new OnWaitingList(received, listing, by, listedAt, startsOn);
        }

        /** The person cannot take the place that was offered and goes on waiting where she stood. */
        public OnWaitingList refuse() {
            return new OnWaitingList(received, listing, by, listedAt, null);
        }
    }

    /** The pathway begins. */
    record Accepted(Received received, PatientId patient, Acceptance acceptance, AccountId by, Instant decidedAt)
            implements Referral {}

    /** Ended, with a coded reason. */
    record Declined(Received received, Decline decline, AccountId by, Instant decidedAt) implements Referral {}

    /** Belongs to another organisation now, where it is received, with its days counted from its first arrival. */
    record Redirected(Received received, Redirection redirection, AccountId by, Instant movedAt) implements Referral {}

    /** When somebody in triage first opened a referral (læst); the sender sees the time, never who. */
    record FirstRead(AccountId by, Instant at) {}
}
