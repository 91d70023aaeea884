package dk.livtag.plan.web.care;

import dk.livtag.kernel.PatientId;
import dk.livtag.plan.Problems;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.item.Grounds;
import dk.livtag.plan.item.Grounds.Signed;
import dk.livtag.plan.item.Item;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what an item can answer, and makes its page. */
@Component
class ItemPages {

    private final Problems problems;
    private final Grounds grounds;
    private final HasBanner.Source banners;

    ItemPages(Problems problems, Grounds grounds, HasBanner.Source banners) {
        this.problems = problems;
        this.grounds = grounds;
        this.banners = banners;
    }

    /** What there is to cite of one patient; nothing of anybody else's. */
    record Choices(List<Problem> problems, List<Signed> signed) {}

    Choices choice(PatientId patient) {
        return new Choices(problems.of(patient).problems(), grounds.of(patient));
    }

    ModelAndView page(PatientId patient, @Nullable Item item, ItemForm form, List<FieldError> errors) {
        var choice = choice(patient);
        var page = new ItemPage(banners.of(patient), item, choice.problems(), choice.signed(), form, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/item", Map.of("page", page), status);
    }
}
