package dk.livtag.pathway.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.pathway.engine.GroupDay;
import dk.livtag.pathway.web.SteeringPage.Said;
import dk.livtag.ui.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes the day on which somebody's group began or ended, which its questions are counted from. */
@Controller
class GroupDayController {

    private final Pathways pathways;
    private final SteeringPages pages;
    private final Clock clock;

    GroupDayController(Pathways pathways, SteeringPages pages, Clock clock) {
        this.pathways = pathways;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/team/borger/{id}/forloeb/styr/hold")
    ModelAndView reached(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "") String day,
            Caller.SignedIn by) {
        var awaited = GroupDay.awaited(pages.pathway(id).run())
                .filter(it -> it.point().word().equals(point))
                .orElseThrow(() -> new RuleBroken("pathway.group-day.not-awaited"));
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var date = Days.read(day).filter(it -> awaited.mayBe(it, today));
        if (date.isEmpty()) {
            return pages.wrong(id, new Said("day", "", day), FieldError.of("day", "pathway.group-day.missing"));
        }
        pathways.reached(id, awaited.point(), date.get(), by);
        return pages.back(id);
    }
}
