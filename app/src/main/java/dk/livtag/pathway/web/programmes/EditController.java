package dk.livtag.pathway.web.programmes;

import dk.livtag.access.Caller;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.organisation.Staff;
import dk.livtag.pathway.edit.Edit;
import dk.livtag.pathway.edit.Edited.Faulty;
import dk.livtag.pathway.edit.Edited.Saved;
import dk.livtag.pathway.edit.Edited.Sound;
import dk.livtag.pathway.edit.Edited.TooLate;
import dk.livtag.pathway.edit.KeptVersion;
import dk.livtag.pathway.edit.OwnVersions;
import dk.livtag.pathway.programme.Fault;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes an own version: the text is looked at, with what it changes, and only then saved. */
@Controller
@RequestMapping("/team/programmer/{programme}/ret")
class EditController {

    private static final String SAVE = "SAVE";

    private final OwnVersions versions;
    private final Staff staff;

    EditController(OwnVersions versions, Staff staff) {
        this.versions = versions;
        this.staff = staff;
    }

    /** Begins from the version that is used, or from an earlier one, which is how one goes back to it. */
    @GetMapping
    ModelAndView open(@PathVariable String programme, @RequestParam(defaultValue = "") String fra, Caller.SignedIn by) {
        var history = versions.open(programme, by);
        var from =
                fra.isEmpty() ? history.used() : history.find(fra).orElseThrow(() -> new NotFound("programme.unknown"));
        return page(HttpStatus.OK, programme, new Edit(from.body(), history.latestOwn(), ""), null, List.of(), by);
    }

    @PostMapping
    ModelAndView edit(@PathVariable String programme, @RequestParam Map<String, String> fields, Caller.SignedIn by) {
        var form = EditForm.of(fields);
        var errors = form.errors();
        var edited = form.press().equals(SAVE) && errors.isEmpty()
                ? versions.save(programme, form.edit(), by)
                : versions.look(programme, form.edit(), by);
        return switch (edited) {
            case Saved _ -> new ModelAndView("redirect:/team/programmer/" + programme);
            case Sound _ ->
                page(
                        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                        programme,
                        form.edit(),
                        null,
                        errors,
                        by);
            case Faulty(var faults) ->
                page(HttpStatus.UNPROCESSABLE_CONTENT, programme, form.edit(), null, told(faults), by);
            case TooLate(var first) -> tooLate(programme, form.edit(), first, by);
        };
    }

    /** The text stays; what it changes is now counted from what the other one saved. */
    private ModelAndView tooLate(String programme, Edit edit, KeptVersion first, Caller.SignedIn by) {
        var again = new Edit(edit.text(), first.isOwn() ? first.number() : 0, edit.why());
        return page(HttpStatus.CONFLICT, programme, again, first, List.of(), by);
    }

    private ModelAndView page(
            HttpStatus status,
            String programme,
            Edit edit,
            @Nullable KeptVersion first,
            List<FieldError> errors,
            Caller.SignedIn by) {
        var looked = versions.look(programme, edit, by);
        var sound = looked instanceof Sound it ? it : null;
        var lacking = sound == null
                ? List.<Lack>of()
                : Lack.of(sound.programme(), ProgrammeController.professions(staff, by));
        var page = new EditPage(versions.open(programme, by), edit, sound, first, lacking, errors);
        return new ModelAndView("pathway/edit", Map.of("page", page), status);
    }

    private static List<FieldError> told(List<Fault> faults) {
        return faults.stream()
                .map(it -> {
                    var reason = new FieldError("", it.reason(), it.arguments());
                    return it.line() == 0
                            ? FieldError.of("text", "programme.fault.whole", reason)
                            : FieldError.of("text", "programme.fault.line", it.line(), reason);
                })
                .toList();
    }
}
