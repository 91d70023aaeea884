package dk.livtag.staffportal.web;

import dk.livtag.staffportal.health.HouseHealth;
import dk.livtag.staffportal.health.RefusedFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HealthController {

    private final HouseHealth health;
    private final RefusedFiles files;

    HealthController(HouseHealth health, RefusedFiles files) {
        this.health = health;
        this.files = files;
    }

    @GetMapping("/drift/sundhed")
    String health(Model model) {
        model.addAttribute("page", new HealthPage(health.signs(), files.all()));
        return "staffportal/health";
    }
}
