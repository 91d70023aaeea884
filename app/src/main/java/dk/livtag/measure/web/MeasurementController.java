package dk.livtag.measure.web;

import dk.livtag.access.Caller;
import dk.livtag.measure.Asking;
import dk.livtag.measure.FollowingUp;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.run.Act;
import dk.livtag.measure.run.RunId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One answered questionnaire: what it says, and what is done about it. */
@Controller
@RequestMapping("/team/maaling/{id}")
class MeasurementController {

    private final Measurements measurements;
    private final FollowingUp followingUp;
    private final Asking asking;
    private final HasBanner.Source banners;

    MeasurementController(Measurements measurements, FollowingUp followingUp, Asking asking, HasBanner.Source banners) {
        this.measurements = measurements;
        this.followingUp = followingUp;
        this.asking = asking;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable RunId id) {
        return page(id, Map.of(), List.of());
    }

    @PostMapping("/handling")
    ModelAndView act(@PathVariable RunId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var errors = new ArrayList<FieldError>();
        var act = Arrays.stream(Act.values())
                .filter(it -> it.name().equals(fields.get("act")))
                .findFirst();
        if (act.isEmpty()) {
            errors.add(FieldError.of("act", "measure.act.choose"));
        }
        if (isWrong(fields.getOrDefault("words", ""))) {
            errors.add(FieldError.of("words", "measure.act.words", FollowingUp.LONGEST));
        }
        if (!errors.isEmpty()) {
            return page(id, fields, errors);
        }
        followingUp.act(id, act.orElseThrow(), fields.getOrDefault("words", ""), by);
        return to(id);
    }

    /** Somebody takes an urgent answer on. */
    @PostMapping("/tag")
    ModelAndView take(@PathVariable RunId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        if (isWrong(fields.getOrDefault("doing", ""))) {
            return page(id, fields, List.of(FieldError.of("doing", "measure.act.words", FollowingUp.LONGEST)));
        }
        followingUp.take(id, fields.getOrDefault("doing", ""), by);
        return to(id);
    }

    @PostMapping("/tilbage")
    ModelAndView withdraw(@PathVariable RunId id, Caller.SignedIn by) {
        asking.withdraw(id, by);
        return new ModelAndView(
                "redirect:" + MeasurePlaces.of(measurements.get(id).run().patient()));
    }

    private static boolean isWrong(String words) {
        return words.isBlank() || words.strip().length() > FollowingUp.LONGEST;
    }

    private static ModelAndView to(RunId id) {
        return new ModelAndView("redirect:" + MeasurePlaces.of(id));
    }

    private ModelAndView page(RunId id, Map<String, String> typed, List<FieldError> errors) {
        var filled = measurements.get(id);
        var page = new RunPage(banners.of(filled.run().patient()), filled, typed, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("measure/run", Map.of("page", page), status);
    }
}
