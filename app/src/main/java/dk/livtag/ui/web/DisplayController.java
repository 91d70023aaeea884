package dk.livtag.ui.web;

import dk.livtag.ui.Display;
import dk.livtag.ui.Display.Language;
import dk.livtag.ui.Display.Size;
import dk.livtag.ui.Display.Theme;
import dk.livtag.ui.DisplayCookie;
import dk.livtag.ui.Site;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/visning")
class DisplayController {

    @GetMapping
    String show(
            Display display,
            @RequestParam(defaultValue = "/hjem") String fra,
            @RequestParam(defaultValue = "false") boolean gemt,
            Model model) {
        model.addAttribute("page", new DisplayPage(display, Site.own(fra), gemt));
        return "ui/display";
    }

    @PostMapping
    String save(
            @RequestParam Theme tema,
            @RequestParam Size skrift,
            @RequestParam(defaultValue = "false") boolean rolig,
            @RequestParam Language sprog,
            @RequestParam(defaultValue = "false") boolean taster,
            @RequestParam(defaultValue = "/hjem") String fra,
            HttpServletResponse response) {
        response.addCookie(DisplayCookie.of(new Display(tema, skrift, rolig, sprog, taster)));
        return "redirect:/visning?gemt=true&fra=" + Site.own(fra);
    }
}
