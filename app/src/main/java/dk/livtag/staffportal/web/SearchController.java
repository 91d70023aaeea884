package dk.livtag.staffportal.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.patient.Patients;
import dk.livtag.worklist.Worklist;
import dk.livtag.worklist.search.Sought;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds a citizen by name, CPR number or telephone. Numbers come by post and stand in no address that follows. */
@Controller
class SearchController {

    private final Patients patients;
    private final Worklist worklist;
    private final Programmes programmes;
    private final Clock clock;

    SearchController(Patients patients, Worklist worklist, Programmes programmes, Clock clock) {
        this.patients = patients;
        this.worklist = worklist;
        this.programmes = programmes;
        this.clock = clock;
    }

    @PostMapping("/team/soeg")
    String search(
            @RequestParam(defaultValue = "") String navn,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(defaultValue = "") String liste) {
        return switch (Sought.read(navn)) {
            case Sought.ByCpr(var cpr) -> found(patients.find(cpr));
            case Sought.ByPhone(var number) -> found(patients.findByPhone(number));
            case Sought.ByName(var name) -> list(name, orden, liste);
            case Sought.Unreadable _ -> "redirect:/team/soeg?svar=" + SearchPage.Answer.UNREADABLE.word();
        };
    }

    /** What a number led to, unless it led straight to one citizen. */
    @GetMapping("/team/soeg")
    String show(
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(name = "borger", defaultValue = "") List<PatientId> ids,
            Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var lines = worklist.citizens(ids).stream()
                .map(it -> CitizenLine.of(it, programmes, today))
                .toList();
        model.addAttribute("page", new SearchPage(SearchPage.Answer.of(svar), lines));
        return "staffportal/search";
    }

    private static String found(List<PatientId> found) {
        return switch (found.size()) {
            case 0 -> "redirect:/team/soeg?svar=" + SearchPage.Answer.NOBODY.word();
            case 1 -> "redirect:/team/borger/" + found.getFirst().value() + "/overblik";
            default ->
                "redirect:"
                        + UriComponentsBuilder.fromPath("/team/soeg")
                                .queryParam(
                                        "borger",
                                        found.stream().map(PatientId::value).toArray())
                                .toUriString();
        };
    }

    private static String list(String name, String order, String list) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/team/borgere")
                        .queryParam("navn", "{name}")
                        .queryParam("liste", "{list}")
                        .queryParam("orden", "{order}")
                        .encode()
                        .buildAndExpand(name, list, order)
                        .toUriString();
    }
}
