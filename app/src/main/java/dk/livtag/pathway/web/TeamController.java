package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.organisation.Profile;
import dk.livtag.organisation.Staff;
import dk.livtag.organisation.StaffMember;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.Teams;
import dk.livtag.pathway.team.TeamRole;
import dk.livtag.pathway.web.TeamPage.Said;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chooses who stands beside a person. */
@Controller
@RequestMapping("/team/borger/{id}/behandlerteam")
class TeamController {

    private final Pathways pathways;
    private final Teams teams;
    private final Staff staff;
    private final HasBanner.Source banners;

    TeamController(Pathways pathways, Teams teams, Staff staff, HasBanner.Source banners) {
        this.pathways = pathways;
        this.teams = teams;
        this.staff = staff;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id, Caller.SignedIn by) {
        return page(id, by, Said.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView choose(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var said = new Said(part, colleague, why);
        var wanted = role(part);
        var person = colleagues(by).stream()
                .filter(it -> it.account().value().toString().equals(colleague))
                .findFirst();
        if (wanted.isEmpty()) {
            return page(id, by, said, List.of(FieldError.of("part", "pathway.team.role.missing")));
        }
        if (person.isEmpty()) {
            return page(id, by, said, List.of(FieldError.of("colleague", "pathway.team.person.missing")));
        }
        if (!wanted.get().isFor(person.get().profession())) {
            return page(id, by, said, List.of(FieldError.of("colleague", "pathway.team.other-profession")));
        }
        teams.choose(id, wanted.get(), person.get().account(), why.strip(), by);
        return back(id);
    }

    @PostMapping("/forlad")
    ModelAndView leave(@PathVariable PatientId id, @RequestParam(defaultValue = "") String part, Caller.SignedIn by) {
        teams.leave(id, role(part).orElse(TeamRole.DOCTOR), "", by);
        return back(id);
    }

    private static Optional<TeamRole> role(String name) {
        return Arrays.stream(TeamRole.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private List<StaffMember> colleagues(Caller.SignedIn by) {
        var organisation = by.organisation();
        return organisation == null
                ? List.of()
                : staff.colleagues(organisation).stream().map(Profile::member).toList();
    }

    private ModelAndView page(PatientId id, Caller.SignedIn by, Said said, List<FieldError> errors) {
        var journey = pathways.journey(id).orElseThrow(() -> new NotFound("pathway.unknown"));
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = new TeamPage(banners.of(id), journey, teams.continuity(id), colleagues(by), said, errors);
        return new ModelAndView("pathway/team", Map.of("page", page), status);
    }

    private static ModelAndView back(PatientId id) {
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/behandlerteam");
    }
}
