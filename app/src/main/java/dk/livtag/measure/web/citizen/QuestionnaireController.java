package dk.livtag.measure.web.citizen;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.RunId;
import dk.livtag.ui.Page;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the citizen what she is asked, one question a page. */
@Controller
@RequestMapping("/mit/skema")
class QuestionnaireController {

    private final Measurements measurements;
    private final Instruments instruments;

    QuestionnaireController(Measurements measurements, Instruments instruments) {
        this.measurements = measurements;
        this.instruments = instruments;
    }

    @GetMapping
    ModelAndView mine(
            Caller.SignedIn me,
            @RequestParam(defaultValue = "") String pause,
            @RequestParam(defaultValue = "") String nej) {
        var patient = me.patient();
        var runs = patient == null ? List.<Run>of() : measurements.of(patient);
        var open = runs.stream()
                .filter(Run::isOpen)
                .map(it -> new MinePage.Open(it, instruments.get(it.instrument())))
                .toList();
        var said = pause.equals("ja") ? "skema.paused" : nej.equals("ja") ? "skema.declined" : "";
        return page(
                "mine",
                new MinePage(
                        said, open, runs.stream().anyMatch(it -> it.completed().isPresent())));
    }

    @GetMapping("/{id}")
    ModelAndView start(@PathVariable RunId id) {
        var filled = measurements.get(id);
        return page("start", new StartPage(filled));
    }

    @GetMapping("/{id}/{number:[1-9]|[1-9][0-9]}")
    ModelAndView question(@PathVariable RunId id, @PathVariable int number) {
        var filled = open(id);
        if (number > filled.questions().size()) {
            throw new NotFound("measure.unknown");
        }
        return page("question", new QuestionPage(filled, number, null, List.of()));
    }

    @GetMapping("/{id}/tjek")
    ModelAndView check(@PathVariable RunId id) {
        return page("check", new CheckPage(open(id)));
    }

    @GetMapping("/{id}/tak")
    ModelAndView thanks(@PathVariable RunId id) {
        var run = measurements.get(id).run();
        var next = measurements.of(run.patient()).stream().filter(Run::isOpen).findFirst();
        return page(
                "thanks",
                new ThanksPage(run, next.map(it -> StartPage.path(it.id())).orElse("")));
    }

    private Filled open(RunId id) {
        var filled = measurements.get(id);
        if (!filled.run().isOpen()) {
            throw new Conflict("measure.ended");
        }
        return filled;
    }

    private static ModelAndView page(String name, Page page) {
        return new ModelAndView("measure/" + name, Map.of("page", page));
    }
}
