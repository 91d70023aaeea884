package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.worklist.CitizenOrder;
import dk.livtag.worklist.CitizenSearch;
import dk.livtag.worklist.Worklist;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CitizensController {

    private final Worklist worklist;
    private final Programmes programmes;
    private final Clock clock;

    CitizensController(Worklist worklist, Programmes programmes, Clock clock) {
        this.worklist = worklist;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/team/borgere")
    String citizens(
            Caller.SignedIn me,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        var search = new CitizenSearch(navn, mine, CitizenOrder.of(orden), side);
        var found = worklist.citizens(search, me.account());
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var lines = found.rows().stream()
                .map(it -> CitizenLine.of(it, programmes, today))
                .toList();
        model.addAttribute("page", new CitizensPage(search, lines, found.total()));
        return "staffportal/citizens";
    }
}
