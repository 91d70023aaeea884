package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Planning;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a step of one person's plan another person, day or rhythm. */
@Controller
class AlterController {

    private final Planning planning;
    private final PlanPages pages;

    AlterController(Planning planning, PlanPages pages) {
        this.planning = planning;
        this.pages = pages;
    }

    /** Whoever comes second sees the new plan, with what she wrote still in the form. */
    @PostMapping("/team/borger/{id}/forloeb/plan/ret")
    ModelAndView alter(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Caller.SignedIn by) {
        var form = AlterForm.of(version, fields);
        var own = planning.plan(id);
        var step = own.pathway().plan().step(form.code()).orElseThrow(() -> new NotFound("pathway.step-unknown"));
        if (own.pathway().planVersion() != version) {
            var changed = List.of(FieldError.of("why-alter-" + form.code(), "pathway.plan-changed"));
            return pages.show(HttpStatus.CONFLICT, id, form, changed);
        }
        var errors = form.errors(own, step);
        if (!errors.isEmpty()) {
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, id, form, errors);
        }
        planning.alter(id, version, form.code(), form.change(), form.why().strip(), by);
        return PlanPages.back(id);
    }
}
