package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.staffportal.web.CitizensPage.Naming;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import dk.livtag.worklist.search.CitizenSearch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CitizensController {

    private final CitizensPages pages;

    CitizensController(CitizensPages pages) {
        this.pages = pages;
    }

    @GetMapping("/team/borgere")
    String citizens(
            Caller.SignedIn me,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String liste,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(defaultValue = "1") int side,
            @RequestParam(defaultValue = "") String gemt,
            Model model) {
        var search = new CitizenSearch(navn, CitizenList.of(liste), CitizenOrder.of(orden), side);
        model.addAttribute("page", pages.page(search, me.account(), new Naming("", gemt), List.of()));
        return "staffportal/citizens";
    }
}
