package dk.livtag.referral.web.waitinglist;

import dk.livtag.access.Caller;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.figures.DoorCounts;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the figures of the doors, and hands them out as a file. */
@Controller
@RequestMapping("/team/henvisninger")
class FiguresController {

    private final DoorCounts doors;
    private final EarlyStart early;

    FiguresController(DoorCounts doors, EarlyStart early) {
        this.doors = doors;
        this.early = early;
    }

    @GetMapping("/tal")
    ModelAndView show(Caller.SignedIn by) {
        return new ModelAndView("referral/figures", Map.of("page", page(by)));
    }

    @GetMapping("/tal.csv")
    ResponseEntity<String> download(Caller.SignedIn by) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"henvisninger.csv\"")
                .body(page(by).csv());
    }

    private FiguresPage page(Caller.SignedIn by) {
        return new FiguresPage(doors.ofTheLastYear(by), doors.starts(by), early.target());
    }
}
