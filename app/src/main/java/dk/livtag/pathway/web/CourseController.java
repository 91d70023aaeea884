package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.time.Clock;
import java.time.LocalDate;
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

/** Shows a pathway, and notes what is done in it. */
@Controller
@RequestMapping("/team/borger/{id}/forloeb")
class CourseController {

    private final Pathways pathways;
    private final HasBanner.Source banners;
    private final Clock clock;

    CourseController(Pathways pathways, HasBanner.Source banners, Clock clock) {
        this.pathways = pathways;
        this.banners = banners;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable PatientId id) {
        return page(id, List.of());
    }

    @PostMapping("/gjort")
    String done(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "0") int number,
            Caller.SignedIn by) {
        pathways.done(id, step, number, by);
        return "redirect:/team/borger/" + id.value() + "/forloeb";
    }

    /** Another day is agreed for one time of a step. */
    @PostMapping("/flyt")
    ModelAndView postpone(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String why,
            Caller.SignedIn by) {
        var date = Days.read(day);
        if (date.isEmpty() || date.get().isBefore(today())) {
            var key = date.isEmpty() ? "pathway.day.missing" : "pathway.plan.is-past";
            return page(id, List.of(FieldError.of("day-" + step, key)));
        }
        pathways.postpone(id, step, number, date.get(), why.strip(), by);
        return new ModelAndView("redirect:/team/borger/" + id.value() + "/forloeb");
    }

    private ModelAndView page(PatientId id, List<FieldError> errors) {
        var journey = pathways.journey(id).orElseThrow(() -> new NotFound("pathway.unknown"));
        var page = new CoursePage(banners.of(id), journey, pathways.happenings(id), today(), errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("pathway/course", Map.of("page", page), status);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
