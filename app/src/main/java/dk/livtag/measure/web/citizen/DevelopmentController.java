package dk.livtag.measure.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.reading.Series;
import dk.livtag.measure.run.Run;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the citizen how it goes: her own earlier answers, and nobody else's. */
@Controller
class DevelopmentController {

    private final Measurements measurements;
    private final Instruments instruments;

    DevelopmentController(Measurements measurements, Instruments instruments) {
        this.measurements = measurements;
        this.instruments = instruments;
    }

    @GetMapping("/mit/udvikling")
    ModelAndView show(Caller.SignedIn me) {
        var patient = me.patient();
        var runs = patient == null ? List.<Run>of() : measurements.of(patient);
        var page = new DevelopmentPage(Series.of(runs, instruments::get));
        return new ModelAndView("measure/development", Map.of("page", page));
    }
}
