package dk.livtag.staffportal.web;

import dk.livtag.staffportal.health.HouseHealth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HealthController {

    private final HouseHealth health;

    HealthController(HouseHealth health) {
        this.health = health;
    }

    @GetMapping("/drift/sundhed")
    String health(Model model) {
        model.addAttribute("page", new HealthPage(health.signs()));
        return "staffportal/health";
    }
}
