package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.Steering;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import dk.livtag.pathway.web.SteeringPage.Said;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves a pathway on, lets it rest and ends it. */
@Controller
@RequestMapping("/team/borger/{id}/forloeb/styr")
class SteeringController {

    private final Pathways pathways;
    private final Steering steering;
    private final HasBanner.Source banners;

    SteeringController(Pathways pathways, Steering steering, HasBanner.Source banners) {
        this.pathways = pathways;
        this.steering = steering;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, Said.NOTHING, List.of());
    }

    @PostMapping("/stadie")
    ModelAndView move(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var pathway = pathway(id);
        var said = new Said(phase, "", "", why);
        if (pathway.plan().phases().stream().noneMatch(it -> it.code().equals(phase))) {
            return page(id, said, List.of(FieldError.of("phase", "pathway.steer.phase.missing")));
        }
        if (why.isBlank() && !pathway.run().missing(phase).isEmpty()) {
            return page(id, said, List.of(FieldError.of("why", "pathway.move.say-why")));
        }
        steering.move(id, phase, why.strip(), by);
        return back(id);
    }

    @PostMapping("/pause")
    ModelAndView pause(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String pause,
            @RequestParam(defaultValue = "") String pauseWhy,
            Caller.SignedIn by) {
        var reason = find(PauseReason.values(), pause);
        if (reason.isEmpty()) {
            return page(
                    id, new Said("", pause, "", pauseWhy), List.of(FieldError.of("pause", "pathway.reason.missing")));
        }
        steering.pause(id, reason.get(), pauseWhy.strip(), by);
        return back(id);
    }

    @PostMapping("/genoptag")
    ModelAndView resume(@PathVariable PatientId id, Caller.SignedIn by) {
        steering.resume(id, by);
        return back(id);
    }

    @PostMapping("/afslut")
    ModelAndView end(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String end,
            @RequestParam(defaultValue = "") String endWhy,
            Caller.SignedIn by) {
        var reason = find(EndReason.values(), end);
        var said = new Said("", "", end, endWhy);
        if (reason.isEmpty()) {
            return page(id, said, List.of(FieldError.of("end", "pathway.reason.missing")));
        }
        if (reason.get() == EndReason.OTHER && endWhy.isBlank()) {
            return page(id, said, List.of(FieldError.of("endWhy", "pathway.end.say-why")));
        }
        steering.end(id, reason.get(), endWhy.strip(), by);
        return back(id);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }

    private Pathway pathway(PatientId id) {
        return pathways.journey(id)
                .orElseThrow(() -> new NotFound("pathway.unknown"))
                .pathway();
    }

    private ModelAndView page(PatientId id, Said said, List<FieldError> errors) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var pathway = pathway(id);
        var page = new SteeringPage(banners.of(id), pathway, said, errors);
        return new ModelAndView("pathway/steering", Map.of("page", page), status);
    }

    private static ModelAndView back(PatientId id) {
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/forloeb");
    }
}
