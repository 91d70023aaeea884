package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends each role to its own first page after log-in. */
@Controller
class HomeController {

    @GetMapping("/hjem")
    String home(Caller.SignedIn me, Model model) {
        return switch (me.role()) {
            case CITIZEN -> "redirect:/mit";
            case CLINICIAN -> "redirect:/team/dag";
            case SYS_ADMIN -> "redirect:/drift/sundhed";
            case ORG_ADMIN -> "redirect:/team/programmer";
            case RELATIVE, EMPLOYMENT_AUTHORITY, DPO, STATISTICIAN, SERVICE, ANONYMOUS -> {
                model.addAttribute("page", new HomePage(me.name(), me.role()));
                yield "staffportal/home";
            }
        };
    }
}
