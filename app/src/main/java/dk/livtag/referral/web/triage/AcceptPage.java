package dk.livtag.referral.web.triage;

import dk.livtag.kernel.AccountId;
import dk.livtag.organisation.StaffMember;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.admission.Offer;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
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
}
