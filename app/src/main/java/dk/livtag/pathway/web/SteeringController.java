package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Steering;
import dk.livtag.pathway.change.EndReason;
import dk.livtag.pathway.change.PauseReason;
import dk.livtag.pathway.web.SteeringPage.Said;
import dk.livtag.ui.FieldError;
import java.util.Arrays;
import java.util.Optional;
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

    private final Steering steering;
    private final SteeringPages pages;

    SteeringController(Steering steering, SteeringPages pages) {
        this.steering = steering;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return pages.right(id);
    }

    @PostMapping("/stadie")
    ModelAndView move(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var pathway = pages.pathway(id);
        var said = new Said("phase", phase, why);
        if (pathway.plan().phases().stream().noneMatch(it -> it.code().equals(phase))) {
            return pages.wrong(id, said, FieldError.of("phase", "pathway.steer.phase.missing"));
        }
        if (why.isBlank() && !pathway.run().missing(phase).isEmpty()) {
            return pages.wrong(id, said, FieldError.of("why", "pathway.move.say-why"));
        }
        steering.move(id, phase, why.strip(), by);
        return pages.back(id);
    }

    @PostMapping("/pause")
    ModelAndView pause(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String pause,
            @RequestParam(defaultValue = "") String pauseWhy,
            Caller.SignedIn by) {
        var reason = find(PauseReason.values(), pause);
        if (reason.isEmpty()) {
            var said = new Said("pause", pause, pauseWhy);
            return pages.wrong(id, said, FieldError.of("pause", "pathway.reason.missing"));
        }
        steering.pause(id, reason.get(), pauseWhy.strip(), by);
        return pages.back(id);
    }

    @PostMapping("/genoptag")
    ModelAndView resume(@PathVariable PatientId id, Caller.SignedIn by) {
        steering.resume(id, by);
        return pages.back(id);
    }

    @PostMapping("/afslut")
    ModelAndView end(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String end,
            @RequestParam(defaultValue = "") String endWhy,
            Caller.SignedIn by) {
        var reason = find(EndReason.values(), end);
        var said = new Said("end", end, endWhy);
        if (reason.isEmpty()) {
            return pages.wrong(id, said, FieldError.of("end", "pathway.reason.missing"));
        }
        if (reason.get() == EndReason.OTHER && endWhy.isBlank()) {
            return pages.wrong(id, said, FieldError.of("endWhy", "pathway.end.say-why"));
        }
        steering.end(id, reason.get(), endWhy.strip(), by);
        return pages.back(id);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }
}
