package dk.livtag.conference.web;

import dk.livtag.conference.Conferences;
import dk.livtag.conference.Preparing;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.ui.HasBanner;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reads the agreements aloud, and writes invitations to print. */
@Controller
@RequestMapping("/team/konference/{id}")
class PaperController {

    private final Conferences conferences;
    private final Preparing preparing;
    private final HasBanner.Source banners;

    PaperController(Conferences conferences, Preparing preparing, HasBanner.Source banners) {
        this.conferences = conferences;
        this.preparing = preparing;
        this.banners = banners;
    }

    /** All of them, or one at a time: the first is number 1. */
    @GetMapping("/laes-hoejt")
    ModelAndView aloud(@PathVariable ConferenceId id, @RequestParam(defaultValue = "0") int nr) {
        var conference = conferences.get(id);
        var count = conference.meeting().agreements().all().size();
        var page = new AloudPage(
                banners.of(conference.meeting().patient()), conference.meeting(), Math.clamp(nr, 0, count));
        return new ModelAndView("conference/aloud", Map.of("page", page));
    }

    /** To one of those outside the team; the first is number 0. */
    @GetMapping("/invitation")
    ModelAndView invitation(@PathVariable ConferenceId id, @RequestParam(defaultValue = "0") int gaest) {
        var meeting = conferences.get(id).meeting();
        var invited = meeting.guests().stream().filter(Guest::isInvited).toList();
        if (gaest < 0 || gaest >= invited.size()) {
            throw new NotFound("conference.guest.unknown");
        }
        var page =
                new InvitationPage(banners.of(meeting.patient()), meeting, invited.get(gaest), preparing.consents(id));
        return new ModelAndView("conference/invitation", Map.of("page", page));
    }
}
