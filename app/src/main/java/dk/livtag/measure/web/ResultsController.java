package dk.livtag.measure.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.Asking;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.Sendable;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.reading.Series;
import dk.livtag.measure.run.Mode;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
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

/** All measurements of one citizen, and where a new one is sent. */
@Controller
@RequestMapping("/team/borger/{id}/maalinger")
class ResultsController {

    private final Measurements measurements;
    private final Asking asking;
    private final Sendable sendable;
    private final Instruments instruments;
    private final HasBanner.Source banners;

    ResultsController(
            Measurements measurements,
            Asking asking,
            Sendable sendable,
            Instruments instruments,
            HasBanner.Source banners) {
        this.measurements = measurements;
        this.asking = asking;
        this.sendable = sendable;
        this.instruments = instruments;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, List.of());
    }

    @PostMapping("/send")
    ModelAndView send(@PathVariable PatientId id, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var wanted = fields.getOrDefault("instrument", "");
        var mode = Arrays.stream(Mode.values())
                .filter(it -> it.name().equals(fields.getOrDefault("mode", "OWN")))
                .findFirst()
                .orElse(Mode.OWN);
        if (sendable.all().stream().noneMatch(it -> it.code().equals(wanted))) {
            return page(id, List.of(FieldError.of("instrument", "measure.send.choose")));
        }
        var run = asking.send(id, wanted, mode, by);
        return new ModelAndView(
                "redirect:" + (mode == Mode.OWN ? MeasurePlaces.of(id) : MeasurePlaces.of(run) + "/indtast"));
    }

    private ModelAndView page(PatientId id, List<FieldError> errors) {
        var runs = measurements.of(id);
        var page = new ResultsPage(
                banners.of(id), id, runs, Series.of(runs, instruments::get), sendable.all(), instruments::get, errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("measure/results", Map.of("page", page), status);
    }
}
