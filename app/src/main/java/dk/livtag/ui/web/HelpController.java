package dk.livtag.ui.web;

import dk.livtag.ui.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HelpController {

    private final Site site;

    HelpController(Site site) {
        this.site = site;
    }

    @GetMapping("/hjaelp")
    String help(Model model) {
        model.addAttribute("page", new HelpPage("help.title"));
        return "ui/help";
    }

    /** The short address that the law on web accessibility expects. */
    @GetMapping("/was")
    String statement(Model model) {
        if (!site.wasUrl().isEmpty()) {
            return "redirect:" + site.wasUrl();
        }
        model.addAttribute("page", new HelpPage("was.title"));
        return "ui/was";
    }
}
