package dk.livtag.measure.web;

import dk.livtag.measure.Licences;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows whose words are used here, and why some instruments cannot be sent. */
@Controller
class LicencesController {

    private final Licences licences;

    LicencesController(Licences licences) {
        this.licences = licences;
    }

    @GetMapping("/team/maalinger/licenser")
    ModelAndView show() {
        return new ModelAndView("measure/licences", Map.of("page", new LicencesPage(licences.all())));
    }
}
