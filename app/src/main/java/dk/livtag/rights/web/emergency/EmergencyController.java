package dk.livtag.rights.web.emergency;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.rights.Emergencies;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A health person opens the record of somebody whom she does not treat, or who has blocked it. */
@Controller
@RequestMapping(EmergencyPage.PATH)
class EmergencyController {

    private final Emergencies emergencies;

    EmergencyController(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String borger, @RequestParam(defaultValue = "") String fundet) {
        var form = new EmergencyForm(borger, "", "", "");
        return page(form, fundet.equals("nej"), List.of());
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String citizen,
            @RequestParam(defaultValue = "") String cpr,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words) {
        var form = new EmergencyForm(citizen, cpr, reason, words);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, false, errors);
        }
        return new ModelAndView(opened(form)
                .map(it -> "redirect:/team/borger/" + it.value() + "/overblik")
                .orElse("redirect:" + EmergencyPage.PATH + "?fundet=nej"));
    }

    private Optional<PatientId> opened(EmergencyForm form) {
        return form.citizen().isEmpty()
                ? form.number().flatMap(it -> emergencies.open(it, form.why()))
                : emergencies.open(known(form.citizen()), form.why());
    }

    private static PatientId known(String citizen) {
        try {
            return PatientId.valueOf(citizen);
        } catch (IllegalArgumentException _) {
            throw new NotFound("rights.no-record");
        }
    }

    private static ModelAndView page(EmergencyForm form, boolean unknown, List<FieldError> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("rights/emergency", Map.of("page", new EmergencyPage(form, unknown, errors)), status);
    }
}
