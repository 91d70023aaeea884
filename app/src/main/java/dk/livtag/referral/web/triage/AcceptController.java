package dk.livtag.referral.web.triage;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.kernel.AccountId;
import dk.livtag.organisation.Staff;
import dk.livtag.organisation.StaffMember;
import dk.livtag.referral.Deciding;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Triage;
import dk.livtag.referral.web.triage.DecisionPage.Wanted;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accepts a referral into a programme, with those whom a patient has from the first day. */
@Controller
@RequestMapping("/team/henvisninger/{id}/tag-imod")
class AcceptController {

    private final Triage triage;
    private final Deciding deciding;
    private final Staff staff;

    AcceptController(Triage triage, Deciding deciding, Staff staff) {
        this.triage = triage;
        this.deciding = deciding;
        this.staff = staff;
    }

    @GetMapping
    ModelAndView show(@PathVariable ReferralId id, Caller.SignedIn by) {
        return triage.decision(id, by)
                .map(it -> DecisionPage.tooLate(it, null))
                .orElseGet(() -> page(triage.open(id, by), by));
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable ReferralId id,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String doctor,
            @RequestParam(defaultValue = "") String nurse,
            Caller.SignedIn by) {
        var chosen = new AcceptForm(programme, find(doctor, Profession.DOCTOR, by), find(nurse, Profession.NURSE, by));
        var decided = triage.decision(id, by);
        if (decided.isPresent()) {
            return DecisionPage.tooLate(decided.get(), wanted(chosen));
        }
        var opened = triage.open(id, by);
        var problems = chosen.problems(opened.offers());
        return problems.isEmpty()
                ? answer(deciding.accept(id, chosen.acceptance(), by), id, chosen)
                : page(opened, by, chosen, problems);
    }

    private ModelAndView page(Triage.Opened opened, Caller.SignedIn by) {
        return page(opened, by, AcceptForm.first(opened, by.account()), List.of());
    }

    private ModelAndView answer(Decision decision, ReferralId id, AcceptForm chosen) {
        return switch (decision) {
            case Decision.Accepted _, Decision.Declined _ ->
                new ModelAndView("redirect:/team/henvisninger/" + id.value());
            case Decision.TooLate(var first) -> DecisionPage.tooLate(first, wanted(chosen));
        };
    }

    private @Nullable Wanted wanted(AcceptForm chosen) {
        return chosen.nurse()
                .map(it -> new Wanted.Accept(chosen.doctor().map(this::name).orElse(""), name(it)))
                .orElse(null);
    }

    private String name(AccountId colleague) {
        return staff.get(colleague).name();
    }

    private ModelAndView page(Triage.Opened opened, Caller.SignedIn by, AcceptForm chosen, List<FieldError> errors) {
        var page = new AcceptPage(
                opened.referral().id(),
                opened.referral().answers().person().name().full(),
                opened.offers(),
                chosen.programme(),
                AcceptPage.choices(colleagues(Profession.DOCTOR, by), chosen.doctor()),
                AcceptPage.choices(colleagues(Profession.NURSE, by), chosen.nurse()),
                errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("referral/accept", Map.of("page", page), status);
    }

    private Optional<AccountId> find(String account, Profession profession, Caller.SignedIn by) {
        return colleagues(profession, by).stream()
                .map(StaffMember::account)
                .filter(it -> it.value().toString().equals(account))
                .findFirst();
    }

    private List<StaffMember> colleagues(Profession profession, Caller.SignedIn by) {
        return staff.of(Objects.requireNonNull(by.organisation()), profession);
    }
}
