package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.conference.Arranging;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.web.ArrangePage.Filled;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plans a conference with its guests, and arranges it anew. */
@Controller
class ArrangeController {

    private final Conferences conferences;
    private final Arranging arranging;
    private final HasBanner.Source banners;
    private final Why why;
    private final Clock clock;

    ArrangeController(Conferences conferences, Arranging arranging, HasBanner.Source banners, Why why, Clock clock) {
        this.conferences = conferences;
        this.arranging = arranging;
        this.banners = banners;
        this.why = why;
        this.clock = clock;
    }

    @GetMapping("/team/borger/{id}/konference")
    ModelAndView show(@PathVariable PatientId id) {
        var outlook = arranging.outlook(id);
        var empty = ArrangeForms.empty(outlook.team());
        return page(new ArrangePage(banners.of(id), outlook, conferences.of(id), null, Filled.of(empty), List.of()));
    }

    @PostMapping("/team/borger/{id}/konference")
    ModelAndView plan(
            @PathVariable PatientId id, @RequestParam MultiValueMap<String, String> fields, Caller.SignedIn by) {
        var outlook = arranging.outlook(id);
        var form = ArrangeForms.of(fields);
        var problems = form.problems(today());
        if (!problems.isEmpty()) {
            return page(new ArrangePage(banners.of(id), outlook, conferences.of(id), null, Filled.of(form), problems));
        }
        var planned = arranging.plan(id, form.wanted(outlook.team(), why.planned()), by);
        return new ModelAndView("redirect:" + ConferencePlaces.of(planned));
    }

    @GetMapping("/team/konference/{id}/ret")
    ModelAndView again(@PathVariable ConferenceId id) {
        var conference = conferences.get(id);
        return again(conference, ArrangeForms.of(conference.meeting()), List.of());
    }

    @PostMapping("/team/konference/{id}/ret")
    ModelAndView arrange(
            @PathVariable ConferenceId id, @RequestParam MultiValueMap<String, String> fields, Caller.SignedIn by) {
        var conference = conferences.get(id);
        var form = ArrangeForms.of(fields);
        var problems = form.problems(today());
        if (!problems.isEmpty()) {
            return again(conference, form, problems);
        }
        var team = arranging.outlook(conference.meeting().patient()).team();
        arranging.arrange(id, form.wanted(team, why.planned()), by);
        return new ModelAndView("redirect:" + ConferencePlaces.of(id));
    }

    private ModelAndView again(Conference it, ArrangeForm form, List<FieldError> problems) {
        var patient = it.meeting().patient();
        var outlook = arranging.outlook(patient);
        return page(new ArrangePage(banners.of(patient), outlook, List.of(), it, Filled.of(form), problems));
    }

    private static ModelAndView page(ArrangePage page) {
        var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("conference/arrange", Map.of("page", page), status);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
