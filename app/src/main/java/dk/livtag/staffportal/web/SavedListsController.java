package dk.livtag.staffportal.web;

import dk.livtag.access.Caller;
import dk.livtag.staffportal.web.CitizensPage.Naming;
import dk.livtag.ui.FieldError;
import dk.livtag.worklist.saved.SavedList;
import dk.livtag.worklist.saved.SavedLists;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import dk.livtag.worklist.search.CitizenSearch;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a search of citizens under a name, and lets it go. */
@Controller
@RequestMapping("/team/borgere/lister")
class SavedListsController {

    private final SavedLists saved;
    private final CitizensPages pages;

    SavedListsController(SavedLists saved, CitizensPages pages) {
        this.saved = saved;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView keep(
            Caller.SignedIn me,
            @RequestParam(defaultValue = "") String kaldt,
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String liste,
            @RequestParam(defaultValue = "") String orden) {
        var search = new CitizenSearch(navn, CitizenList.of(liste), CitizenOrder.of(orden), 1);
        var wanted = new SavedList.Wanted(search.list(), search.name(), search.order());
        var fault = saved.keep(kaldt, wanted, me.account());
        if (fault.isPresent()) {
            var errors = List.of(FieldError.of("kaldt", fault.get()));
            var page = pages.page(search, me.account(), new Naming(kaldt, ""), errors);
            return new ModelAndView("staffportal/citizens", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + CitizensPage.address(search) + "&gemt=ja");
    }

    @PostMapping("/{id}/slet")
    String remove(@PathVariable UUID id, Caller.SignedIn me) {
        saved.remove(id, me.account());
        return "redirect:/team/borgere?gemt=slettet";
    }
}
