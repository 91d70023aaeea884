package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Role;
import dk.livtag.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends whoever has logged in to the page she asked for before, else to the first page of her role. */
@Controller
class HomeController {

    private final Sessions sessions;

    HomeController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/hjem")
    String home(Caller.SignedIn me, Model model, HttpServletRequest request, HttpServletResponse response) {
        return sessions.wanted(request, response)
                .filter(it -> isFor(me.role(), it))
                .map(it -> "redirect:" + it)
                .orElseGet(() -> first(me, model));
    }

    /** Somebody else may have asked in this browser, for a page of another kind. */
    private static boolean isFor(Role role, String address) {
        return address.startsWith(role == Role.CITIZEN || role == Role.RELATIVE ? "/mit" : "/team");
    }

    private static String first(Caller.SignedIn me, Model model) {
        return switch (me.role()) {
            case CITIZEN -> "redirect:/mit";
            case CLINICIAN -> "redirect:/team/dag";
            case SYS_ADMIN -> "redirect:/drift/sundhed";
            case ORG_ADMIN -> "redirect:/team/programmer";
            case DPO -> "redirect:/tilsyn/noedadgang";
            case RELATIVE, EMPLOYMENT_AUTHORITY, STATISTICIAN, SERVICE, ANONYMOUS -> {
                model.addAttribute("page", new HomePage(me.name(), me.role()));
                yield "staffportal/home";
            }
        };
    }
}
