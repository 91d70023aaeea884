package dk.livtag.patientportal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontController {

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute("page", new FrontPage());
        return "patientportal/front";
    }
}
