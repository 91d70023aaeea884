package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.programme.Step;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Ratings;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.ui.Display;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A time of answering how it goes, together with the patient. */
@Controller
class RunController {

    private final Problems problems;
    private final Ratings ratings;
    private final Pathways pathways;
    private final HasBanner.Source banners;

    RunController(Problems problems, Ratings ratings, Pathways pathways, HasBanner.Source banners) {
        this.problems = problems;
        this.ratings = ratings;
        this.pathways = pathways;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/maal/maaling")
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, Map.of(), List.of());
    }

    @PostMapping("/team/borger/{id}/maal/maaling")
    ModelAndView rate(@PathVariable PatientId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var ratings = new HashMap<ProblemId, Rating>();
        for (var it : problems.of(id).chosen()) {
            var rating = RunPage.rating(it, fields);
            if (!rating.equals(Rating.NONE)) {
                ratings.put(it.id(), rating);
            }
        }
        if (ratings.isEmpty()) {
            return page(id, fields, List.of(FieldError.of("point", "careplan.run.empty")));
        }
        this.ratings.again(id, ratings, point(id, fields.getOrDefault("point", "")), by);
        return new ModelAndView("redirect:" + PlanPlaces.goals(id));
    }

    /** The place among the points, as it was chosen; null for none. */
    private @Nullable String point(PatientId id, String place) {
        var points = points(id);
        return IntStream.range(0, points.size())
                .filter(it -> String.valueOf(it).equals(place))
                .mapToObj(points::get)
                .findFirst()
                .orElse(null);
    }

    private ModelAndView page(PatientId id, Map<String, String> fields, List<FieldError> errors) {
        var page = new RunPage(banners.of(id), problems.of(id).chosen(), points(id), fields, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("plan/run", Map.of("page", page), status);
    }

    /** The measurement points of her own plan, as the record calls them. */
    private List<String> points(PatientId patient) {
        return pathways.journey(patient).stream()
                .flatMap(it -> it.pathway().plan().steps())
                .filter(it -> it.kind() == Step.Kind.MEASUREMENT)
                .map(it -> it.name().in(Texts.locale(Display.USUAL.language())))
                .distinct()
                .toList();
    }
}
