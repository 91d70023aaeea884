package dk.livtag.pathway.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Planning;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a plan, with what was written on it where something is missing. */
@Component
class PlanPages {

    private final Planning planning;
    private final HasBanner.Source banners;

    PlanPages(Planning planning, HasBanner.Source banners) {
        this.planning = planning;
        this.banners = banners;
    }

    ModelAndView show(PatientId id, @Nullable PlanForm form, List<FieldError> errors) {
        return show(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, id, form, null, errors);
    }

    ModelAndView show(HttpStatus status, PatientId id, AlterForm alter, List<FieldError> errors) {
        return show(status, id, null, alter, errors);
    }

    private ModelAndView show(
            HttpStatus status,
            PatientId id,
            @Nullable PlanForm form,
            @Nullable AlterForm alter,
            List<FieldError> errors) {
        var own = planning.plan(id);
        var shown = form == null ? PlanForm.empty(own.pathway().planVersion()) : form;
        var page = new PlanPage(banners.of(id), own, shown, alter, errors);
        return new ModelAndView("pathway/plan", Map.of("page", page), status);
    }

    static ModelAndView back(PatientId id) {
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/forloeb/plan");
    }
}
