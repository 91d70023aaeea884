package dk.livtag.organisation.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.organisation.Absences;
import dk.livtag.organisation.Profile;
import dk.livtag.organisation.Staff;
import dk.livtag.organisation.StaffMember;
import dk.livtag.organisation.web.MinePage.Said;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a member of staff tell of herself, and say when she is away and who stands in. */
@Controller
@RequestMapping("/team/mig")
class MineController {

    private final Staff staff;
    private final Absences absences;

    MineController(Staff staff, Absences absences) {
        this.staff = staff;
        this.absences = absences;
    }

    @GetMapping
    ModelAndView show(Caller.SignedIn me) {
        return page(me, null, List.of());
    }

    @PostMapping("/profil")
    ModelAndView tell(
            @RequestParam(defaultValue = "") String qualified,
            @RequestParam(defaultValue = "") String pain,
            Caller.SignedIn me) {
        var problems = new ArrayList<FieldError>();
        var qualifiedIn = year("qualified", qualified, problems);
        var painSince = year("pain", pain, problems);
        if (qualifiedIn != null && painSince != null && painSince < qualifiedIn) {
            problems.add(FieldError.of("pain", "profile.pain-before-education"));
        }
        if (!problems.isEmpty()) {
            return page(me, new Said(qualified, pain, "", "", ""), problems);
        }
        staff.tell(qualifiedIn, painSince, me);
        return back();
    }

    @PostMapping("/fravaer")
    ModelAndView note(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String substitute,
            Caller.SignedIn me) {
        var first = day(from);
        var last = day(to);
        var problems = new ArrayList<FieldError>();
        if (first.isEmpty()) {
            problems.add(FieldError.of("from", "mine.day.missing"));
        }
        if (last.isEmpty()) {
            problems.add(FieldError.of("to", "mine.day.missing"));
        }
        if (first.isPresent() && last.isPresent()) {
            absences.problem(first.get(), last.get(), me)
                    .map(it -> FieldError.of("to", it))
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            return page(me, new Said("", "", from, to, substitute), problems);
        }
        absences.note(first.orElseThrow(), last.orElseThrow(), substitute(substitute, me), me);
        return back();
    }

    @PostMapping("/fravaer/slet")
    ModelAndView cancel(@RequestParam(defaultValue = "") String from, Caller.SignedIn me) {
        day(from).ifPresent(it -> absences.cancel(it, me));
        return back();
    }

    private ModelAndView page(Caller.SignedIn me, @Nullable Said written, List<FieldError> errors) {
        var profile = staff.profile(me.account());
        var said = written == null ? said(profile) : written;
        var page = new MinePage(profile, absences.mine(me), colleagues(me), said, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/mine", Map.of("page", page), status);
    }

    private static Said said(Profile profile) {
        return new Said(text(profile.qualifiedIn()), text(profile.painSince()), "", "", "");
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    /** Those of the same profession can stand in. */
    private List<StaffMember> colleagues(Caller.SignedIn me) {
        var organisation = me.organisation();
        var profession = me.profession();
        if (organisation == null || profession == null) {
            throw new NotFound("organisation.staff-unknown");
        }
        return staff.of(organisation, profession).stream()
                .filter(it -> !it.account().equals(me.account()))
                .toList();
    }

    private @Nullable AccountId substitute(String chosen, Caller.SignedIn me) {
        return colleagues(me).stream()
                .map(StaffMember::account)
                .filter(it -> it.value().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer year(String field, String year, List<FieldError> problems) {
        if (year.isBlank()) {
            return null;
        }
        if (!year.strip().matches("(19[5-9]|20[0-9])[0-9]")) {
            problems.add(FieldError.of(field, "mine.year"));
            return null;
        }
        return Integer.valueOf(year.strip());
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/team/mig");
    }
}
