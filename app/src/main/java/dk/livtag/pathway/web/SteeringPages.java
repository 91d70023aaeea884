package dk.livtag.pathway.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.web.SteeringPage.Said;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a pathway is steered, as it is or with what was written in one of its forms. */
@Component
class SteeringPages {

    private final Pathways pathways;
    private final HasBanner.Source banners;

    SteeringPages(Pathways pathways, HasBanner.Source banners) {
        this.pathways = pathways;
        this.banners = banners;
    }

    Pathway pathway(PatientId patient) {
        return pathways.journey(patient)
                .orElseThrow(() -> new NotFound("pathway.unknown"))
                .pathway();
    }

    ModelAndView right(PatientId patient) {
        return page(patient, Said.NOTHING, List.of(), HttpStatus.OK);
    }

    ModelAndView wrong(PatientId patient, Said said, FieldError error) {
        return page(patient, said, List.of(error), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView back(PatientId patient) {
        return new ModelAndView("redirect:/team/borger/" + patient.value() + "/forloeb");
    }

    private ModelAndView page(PatientId patient, Said said, List<FieldError> errors, HttpStatus status) {
        var pathway = pathway(patient);
        var page = new SteeringPage(banners.of(patient), pathway, said, errors);
        return new ModelAndView("pathway/steering", Map.of("page", page), status);
    }
}
