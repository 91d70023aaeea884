package dk.livtag.referral.web.triage;

import dk.livtag.kernel.AccountId;
import dk.livtag.organisation.StaffMember;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Accepting: into which programme, who becomes the fixed doctor, and who the contact nurse. */
public record AcceptPage(
        ReferralId id,
        String name,
        List<Offer> offers,
        String programme,
        List<Choice> doctors,
        List<Choice> nurses,
        List<FieldError> errors)
        implements Page {

    static List<Choice> choices(List<StaffMember> staff, Optional<AccountId> chosen) {
        return staff.stream()
                .map(it -> new Choice(
                        it.account().value().toString(),
                        it.name(),
                        chosen.filter(it.account()::equals).isPresent()))
                .toList();
    }

    /** Nobody is asked to choose between one. */
    public boolean asksProgramme() {
        return offers.size() > 1;
    }

    /** A programme without a doctor asks for none. */
    public boolean asksDoctor() {
        return offers.stream().anyMatch(Offer::hasDoctor);
    }

    /** Where only some of the programmes have a doctor: which ones. */
    public @Nullable String doctorHint(Frame frame) {
        var names = offers.stream()
                .filter(Offer::hasDoctor)
                .map(it -> it.name().in(frame.locale()))
                .collect(Collectors.joining(", "));
        return offers.stream().allMatch(Offer::hasDoctor) ? null : frame.t("referral.accept.doctor.only", names);
    }

    public List<Choice> programmes(Frame frame) {
        return offers.stream()
                .map(it -> new Choice(
                        it.programme(),
                        it.name().in(frame.locale()),
                        it.programme().equals(programme)))
                .toList();
    }

    @Override
    public String titleKey() {
        return "referral.accept.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public String path() {
        return "/team/henvisninger/" + id.value();
    }

    /** What was picked when accepting; empty where nobody of the right profession was. */
    record Form(String programme, Optional<AccountId> doctor, Optional<AccountId> nurse) {

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
}
