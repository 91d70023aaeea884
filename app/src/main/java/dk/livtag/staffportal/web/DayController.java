package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Duty;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.staffportal.web.DayPage.Waiting;
import dk.livtag.worklist.Day;
import dk.livtag.worklist.Worklist;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DayController {

    private final Worklist worklist;
    private final Programmes programmes;
    private final Clock clock;

    DayController(Worklist worklist, Programmes programmes, Clock clock) {
        this.worklist = worklist;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/team/dag")
    String day(Caller.SignedIn me, Model model) {
        var organisation = me.organisation();
        if (organisation == null) {
            throw new NotFound("staff.without-organisation");
        }
        model.addAttribute("page", page(worklist.day(me.account(), organisation), me));
        return "staffportal/day";
    }

    private DayPage page(Day day, Caller.SignedIn me) {
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        return new DayPage(
                today,
                (int) Worklist.NEW.toDays(),
                me.duties().contains(Duty.TRIAGE) ? waiting(day.counts(), today) : null,
                day.fresh().stream()
                        .map(it -> CitizenLine.of(it, programmes, today))
                        .toList(),
                day.counts().mine(),
                day.agenda());
    }

    private static Waiting waiting(Day.Counts counts, LocalDate today) {
        return new Waiting(counts.waiting(), age(counts, today));
    }

    private static long age(Day.Counts counts, LocalDate today) {
        var oldest = counts.oldest();
        return oldest == null ? 0 : ChronoUnit.DAYS.between(LocalDate.ofInstant(oldest, Pathway.DENMARK), today);
    }
}
