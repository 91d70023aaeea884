package dk.livtag.plan.web.coverage;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.programme.Words;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.Problems;
import dk.livtag.plan.coverage.Coverages;
import dk.livtag.ui.HasBanner;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is answered and what is not (dækning): for one patient, for all of the reader's, and in numbers. */
@Controller
class CoverageController {

    private final Coverages coverages;
    private final Problems problems;
    private final CarePlans plans;
    private final Programmes programmes;
    private final HasBanner.Source banners;

    CoverageController(
            Coverages coverages, Problems problems, CarePlans plans, Programmes programmes, HasBanner.Source banners) {
        this.coverages = coverages;
        this.problems = problems;
        this.plans = plans;
        this.programmes = programmes;
        this.banners = banners;
    }

    @GetMapping("/team/borger/{id}/behandlingsplan/daekning")
    ModelAndView one(@PathVariable PatientId id) {
        var page = new OneCoveragePage(banners.of(id), problems.of(id), plans.of(id));
        return new ModelAndView("plan/coverage", Map.of("page", page));
    }

    @GetMapping("/team/daekning")
    ModelAndView all(
            @RequestParam Map<String, String> fields, @RequestParam(defaultValue = "1") int side, Caller.SignedIn by) {
        var sought = Filter.of(fields);
        var page = new CoveragePage(
                sought,
                coverages.page(sought, side),
                coverages.figures(sought.programme()),
                Math.max(1, side),
                offered(by));
        return new ModelAndView("plan/coverages", Map.of("page", page));
    }

    @GetMapping("/team/daekning.csv")
    ResponseEntity<String> file(@RequestParam Map<String, String> fields) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"daekning.csv\"")
                .body(CoverageFile.of(coverages.all(Filter.of(fields))));
    }

    /** The programmes of the reader's organisation, by code. */
    private Map<String, Words> offered(Caller.SignedIn by) {
        var organisation = by.organisation();
        var names = new TreeMap<String, Words>();
        if (organisation != null) {
            programmes
                    .offered(organisation)
                    .forEach(it -> names.put(it.programme(), programmes.get(it).name()));
        }
        return names;
    }
}
