package dk.livtag.measure.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.measure.Filling;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.RunId;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Staff type in what was answered: from paper twice, in a talk once. */
@Controller
@RequestMapping("/team/maaling/{id}/indtast")
class EntryController {

    private final Measurements measurements;
    private final Filling filling;
    private final HasBanner.Source banners;

    EntryController(Measurements measurements, Filling filling, HasBanner.Source banners) {
        this.measurements = measurements;
        this.filling = filling;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable RunId id) {
        return page(open(id), Map.of(), List.of());
    }

    @PostMapping
    ModelAndView enter(@PathVariable RunId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var filled = open(id);
        var errors = new ArrayList<FieldError>();
        var answers = new LinkedHashMap<String, @Nullable Double>();
        for (var it : filled.instrument().questionnaire().questions()) {
            var entry = new Entry(it, filled.run().asked().mode(), fields);
            entry.error(filled.instrument()).ifPresent(errors::add);
            answers.put(it.item(), entry.number());
        }
        if (!errors.isEmpty()) {
            return page(filled, fields, errors);
        }
        answers.forEach((item, answer) -> filling.answer(id, item, answer, by));
        filling.complete(id, by);
        return new ModelAndView("redirect:" + MeasurePlaces.of(id));
    }

    private Filled open(RunId id) {
        var filled = measurements.get(id);
        if (!filled.run().isOpen()) {
            throw new Conflict("measure.ended");
        }
        return filled;
    }

    private ModelAndView page(Filled filled, Map<String, String> typed, List<FieldError> errors) {
        var page = new EntryPage(banners.of(filled.run().patient()), filled, typed, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("measure/entry", Map.of("page", page), status);
    }
}
