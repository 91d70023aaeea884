package dk.livtag.plan.web.care;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.ItemId;
import dk.livtag.ui.FieldError;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts something into the plan, changes it, carries it through or stops it. */
@Controller
class ItemController {

    private final CarePlans plans;
    private final ItemPages pages;

    ItemController(CarePlans plans, ItemPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/team/borger/{id}/behandlingsplan/ny")
    ModelAndView empty(@PathVariable PatientId id, @RequestParam(defaultValue = "") String til, Caller.SignedIn by) {
        return pages.page(id, null, ItemForm.empty(by.profession(), til), List.of());
    }

    @PostMapping("/team/borger/{id}/behandlingsplan/ny")
    ModelAndView add(
            @PathVariable PatientId id, @RequestParam MultiValueMap<String, String> fields, Caller.SignedIn by) {
        var form = ItemForm.of(fields);
        var choice = pages.choice(id);
        if (!form.problems(choice).isEmpty()) {
            return pages.page(id, null, form, form.problems(choice));
        }
        plans.add(id, form.terms(choice), by);
        return new ModelAndView("redirect:" + CarePlaces.of(id));
    }

    @GetMapping("/team/indsats/{id}")
    ModelAndView show(@PathVariable ItemId id) {
        var it = plans.get(id);
        return pages.page(it.content().patient(), it, ItemForm.of(it.content().terms()), List.of());
    }

    @PostMapping("/team/indsats/{id}")
    ModelAndView change(
            @PathVariable ItemId id, @RequestParam MultiValueMap<String, String> fields, Caller.SignedIn by) {
        var it = plans.get(id);
        var patient = it.content().patient();
        var form = ItemForm.of(fields);
        var choice = pages.choice(patient);
        if (!form.problems(choice).isEmpty()) {
            return pages.page(patient, it, form, form.problems(choice));
        }
        plans.change(id, form.terms(choice), by);
        return new ModelAndView("redirect:" + CarePlaces.of(patient));
    }

    /** Carried through, or stopped for a reason. */
    @PostMapping("/team/indsats/{id}/tilstand")
    ModelAndView end(
            @PathVariable ItemId id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String reason,
            Caller.SignedIn by) {
        var it = plans.get(id);
        var patient = it.content().patient();
        if (act.equals("stop") && (reason.isBlank() || reason.strip().length() > Item.LONGEST)) {
            var error = FieldError.of("reason", "careplan.item.reason.error", Item.LONGEST);
            return pages.page(patient, it, ItemForm.of(it.content().terms()), List.of(error));
        }
        switch (act) {
            case "done" -> plans.done(id, by);
            case "stop" -> plans.stop(id, reason, by);
            default -> {}
        }
        return new ModelAndView("redirect:" + CarePlaces.of(patient));
    }
}
