package dk.livtag.assessment.web;

import dk.livtag.access.Caller;
import dk.livtag.assessment.Folder;
import dk.livtag.assessment.Folders;
import dk.livtag.assessment.Outcome;
import dk.livtag.assessment.Writing;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Sheet.Gap;
import dk.livtag.assessment.web.WritePage.Written;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.ui.Display;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps, signs and corrects what somebody writes in her own profession's assessment. */
@Controller
class WriteController {

    private final Folders folders;
    private final Writing writing;
    private final HasBanner.Source banners;
    private final Texts texts;

    WriteController(Folders folders, Writing writing, HasBanner.Source banners, Texts texts) {
        this.folders = folders;
        this.writing = writing;
        this.banners = banners;
        this.texts = texts;
    }

    @PostMapping("/team/borger/{id}/fag/{fag}")
    ModelAndView write(
            @PathVariable PatientId id,
            @PathVariable String fag,
            @RequestParam Map<String, String> fields,
            Display display,
            Caller.SignedIn by) {
        var folder = folders.folder(id, Addresses.profession(fag), by)
                .orElseThrow(() -> new RuleBroken("assessment.no-pathway"));
        if (!folder.writable()) {
            throw new Forbidden("assessment.not-yours");
        }
        var form = SheetForm.of(fields);
        if (form.is("discard")) {
            writing.discard(id, by);
            return new ModelAndView(
                    "redirect:" + Addresses.sheet(id, folder.template().profession()));
        }
        var shown = new Shown(texts, display.language());
        var filled = form.is("confirm") ? confirmed(form, folder, shown) : form;
        var outcome = form.is("sign") ? writing.sign(id, filled.typed(), by) : writing.save(id, filled.typed(), by);
        return answer(new Sent(id, folder, filled, Texts.locale(display.language())), outcome);
    }

    private ModelAndView answer(Sent sent, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Saved _ -> to(sent, place(sent.form()));
            case Outcome.Signed _ -> to(sent, "");
            case Outcome.Incomplete it -> incomplete(sent, it);
            case Outcome.OtherWindow(var saved) ->
                clash(
                        sent,
                        saved.sheet().answers(),
                        "",
                        sent.form().from(sent.form().base(), saved.version()));
            case Outcome.Overtaken(var signed, var author) ->
                clash(
                        sent,
                        signed.sheet().answers(),
                        author,
                        sent.form().from(signed.version(), sent.form().version()));
        };
    }

    /** Takes what is known as the answer. */
    private static SheetForm confirmed(SheetForm form, Folder folder, Shown shown) {
        var code = form.about();
        return folder.template().field(code).stream()
                .flatMap(field -> folder.known().getOrDefault(code, List.of()).stream()
                        .flatMap(it -> shown.taken(field, it.saying()).stream()))
                .findFirst()
                .map(it -> form.with(code, it))
                .orElse(form);
    }

    /** Back to where the writer was. */
    private static String place(SheetForm form) {
        if (form.is("edit")) {
            return "?ret=" + form.about() + "#" + SheetForm.FIELD + form.about();
        }
        if (form.is("confirm")) {
            return "#" + SheetForm.FIELD + form.about();
        }
        return form.is("next") ? "#s-" + form.about() : "";
    }

    private static ModelAndView to(Sent sent, String place) {
        return new ModelAndView("redirect:" + sent.address() + place);
    }

    private ModelAndView incomplete(Sent sent, Outcome.Incomplete why) {
        var errors = errors(why, sent.locale());
        var page = new WritePage(banners.of(sent.id()), sent.folder(), Written.of(sent.form()), "", errors);
        return new ModelAndView("assessment/write", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView clash(Sent sent, Answers saved, String by, SheetForm mine) {
        var page = new ClashPage(banners.of(sent.id()), sent.folder().template(), saved, by, Written.of(mine));
        return new ModelAndView("assessment/clash", Map.of("page", page), HttpStatus.CONFLICT);
    }

    private static List<FieldError> errors(Outcome.Incomplete it, Locale locale) {
        var reason = it.reasonMissing()
                ? Stream.of(FieldError.of("reason", "assessment.reason.missing"))
                : Stream.<FieldError>empty();
        return Stream.concat(it.gaps().stream().map(gap -> error(gap, locale)), reason)
                .toList();
    }

    private static FieldError error(Gap gap, Locale locale) {
        return FieldError.of(
                SheetForm.FIELD + gap.field().code(),
                "assessment.gap." + gap.kind().name(),
                gap.field().label().in(locale));
    }

    /** What was sent, and what it is about. */
    private record Sent(PatientId id, Folder folder, SheetForm form, Locale locale) {

        String address() {
            return Addresses.sheet(id, folder.template().profession());
        }
    }
}
