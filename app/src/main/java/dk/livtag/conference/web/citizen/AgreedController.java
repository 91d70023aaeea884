package dk.livtag.conference.web.citizen;

import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.Refusal.NotFound;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was agreed, on one sheet of paper: as a page to print, and as a file. */
@Controller
class AgreedController {

    private final Conferences conferences;

    AgreedController(Conferences conferences) {
        this.conferences = conferences;
    }

    @GetMapping("/mit/moede/{id}/aftaler")
    ModelAndView page(@PathVariable ConferenceId id) {
        return new ModelAndView("conference/agreed", Map.of("page", new AgreedPage(sheet(id))));
    }

    @GetMapping("/mit/moede/{id}/aftaler.pdf")
    ModelAndView file(@PathVariable ConferenceId id) {
        return new ModelAndView("conference/agreedPaper", Map.of("page", new AgreedPaper(sheet(id))));
    }

    /** The same file, for those who hand it over on paper. */
    @GetMapping("/team/konference/{id}/aftaler.pdf")
    ModelAndView fileForStaff(@PathVariable ConferenceId id) {
        return file(id);
    }

    private AgreedSheet sheet(ConferenceId id) {
        var whole = conferences.whole(id);
        if (whole.rounds().isEmpty()) {
            throw new NotFound("conference.nothing-sent");
        }
        return new AgreedSheet(whole.conference(), whole.rounds().getLast());
    }
}
