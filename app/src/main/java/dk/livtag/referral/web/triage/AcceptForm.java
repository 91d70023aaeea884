package dk.livtag.referral.web.triage;

import dk.livtag.kernel.AccountId;
import dk.livtag.referral.Referral;
import dk.livtag.referral.Triage;
import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was picked when accepting; empty where nobody of the right profession was. */
record AcceptForm(String programme, Optional<AccountId> doctor, Optional<AccountId> nurse) {

    /** The programme that somebody on the waiting list waits for, and the reader as contact nurse. */
    static AcceptForm first(Triage.Opened opened, AccountId reader) {
        var programme = opened.state() instanceof Referral.OnWaitingList it
                ? it.listing().programme()
                : "";
        return new AcceptForm(programme, Optional.empty(), Optional.of(reader));
    }

    Acceptance acceptance() {
        return new Acceptance(new CareTeam(doctor.orElse(null), nurse.orElseThrow()), programme);
    }

    List<FieldError> problems(List<Offer> offers) {
        var problems = new ArrayList<FieldError>();
        var offer = offer(offers);
        if (offer.isEmpty()) {
            problems.add(FieldError.of("programme", "referral.accept.programme.missing"));
        }
        // Where no programme is chosen yet, a doctor is only missed if every programme has one.
        var needsDoctor =
                offer.map(Offer::hasDoctor).orElseGet(() -> offers.stream().allMatch(Offer::hasDoctor));
        if (needsDoctor && doctor.isEmpty()) {
            problems.add(FieldError.of("doctor", "referral.accept.doctor.missing"));
        }
        if (nurse.isEmpty()) {
            problems.add(FieldError.of("nurse", "referral.accept.nurse.missing"));
        }
        return problems;
    }

    private Optional<Offer> offer(List<Offer> offers) {
        return offers.stream()
                .filter(it -> offers.size() == 1 || it.programme().equals(programme))
                .findFirst();
    }
}
