package dk.livtag.assessment.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.assessment.Assessments;
import dk.livtag.assessment.Commenting;
import dk.livtag.assessment.web.FormulationPage.Commented;
import dk.livtag.kernel.PatientId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/team/borger/{id}/vurderinger")
class FormulationController {

    private final Assessments assessments;
    private final Commenting commenting;
    private final HasBanner.Source banners;

    FormulationController(Assessments assessments, Commenting commenting, HasBanner.Source banners) {
        this.assessments = assessments;
        this.commenting = commenting;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String fag,
            @RequestParam(defaultValue = "") String felt,
            Caller.SignedIn by) {
        return page(id, by, new Commented(fag, felt, ""), List.of());
    }

    @PostMapping("/kommentar")
    ModelAndView comment(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String fag,
            @RequestParam(defaultValue = "") String felt,
            @RequestParam(defaultValue = "") String words,
            Caller.SignedIn by) {
        if (words.isBlank() || words.strip().length() > Commenting.LONGEST) {
            var error = FieldError.of("words", "assessment.comment.words", Commenting.LONGEST);
            return page(id, by, new Commented(fag, felt, words), List.of(error));
        }
        commenting.comment(new Commenting.About(id, Addresses.profession(fag), felt), words, by);
        return new ModelAndView("redirect:" + Addresses.all(id) + "#" + fag + "-" + felt);
    }

    private ModelAndView page(PatientId id, Caller.SignedIn by, Commented commented, List<FieldError> errors) {
        var formulation = assessments.formulation(id).orElse(null);
        var page = new FormulationPage(banners.of(id), formulation, own(by), commented, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("assessment/formulation", Map.of("page", page), status);
    }

    private static @Nullable Profession own(Caller.SignedIn by) {
        var profession = by.profession();
        return profession == null || Addresses.word(profession).isEmpty() ? null : profession;
    }
}
