package dk.livtag.pathway.web.programmes;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.organisation.Staff;
import dk.livtag.pathway.edit.OwnVersions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows one programme, in the version that is used or another. */
@Controller
class ProgrammeController {

    private final OwnVersions versions;
    private final Staff staff;

    ProgrammeController(OwnVersions versions, Staff staff) {
        this.versions = versions;
        this.staff = staff;
    }

    @GetMapping("/team/programmer/{programme}")
    ModelAndView show(
            @PathVariable String programme, @RequestParam(defaultValue = "") String udgave, Caller.SignedIn me) {
        var history = versions.history(programme, me);
        var shown = udgave.isEmpty()
                ? history.used()
                : history.find(udgave).orElseThrow(() -> new NotFound("programme.unknown"));
        var told = shown.programme();
        var page = new ProgrammePage(
                history, shown, told, Lack.of(told, professions(staff, me)), me.role() == Role.ORG_ADMIN);
        return new ModelAndView("pathway/programme", Map.of("page", page));
    }

    static Set<Profession> professions(Staff staff, Caller.SignedIn me) {
        return staff.colleagues(Objects.requireNonNull(me.organisation())).stream()
                .map(it -> it.member().profession())
                .collect(Collectors.toUnmodifiableSet());
    }
}
