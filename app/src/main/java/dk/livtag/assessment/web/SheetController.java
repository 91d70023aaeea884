package dk.livtag.assessment.web;

import dk.livtag.access.Caller;
import dk.livtag.assessment.Folder;
import dk.livtag.assessment.Folders;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.web.WritePage.Written;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.Page;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows one profession's assessment: to be written by its own, to be read by the others. */
@Controller
@RequestMapping("/team/borger/{id}/fag/{fag}")
class SheetController {

    private final Folders folders;
    private final HasBanner.Source banners;

    SheetController(Folders folders, HasBanner.Source banners) {
        this.folders = folders;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable PatientId id,
            @PathVariable String fag,
            @RequestParam(defaultValue = "") String ret,
            Caller.SignedIn by) {
        return shown(id, folder(id, fag, by), ret);
    }

    /** Begins a correction from what is signed, unless one is begun already. */
    @GetMapping("/ret")
    ModelAndView correct(@PathVariable PatientId id, @PathVariable String fag, Caller.SignedIn by) {
        var folder = folder(id, fag, by);
        var latest = folder.latest();
        if (!folder.writable() || latest.isEmpty() || folder.draft() != null) {
            return shown(id, folder, "");
        }
        var answers = latest.get().entry().sheet().answers();
        var written = new Written(answers, folder.base(), 0, "");
        return view("assessment/write", new WritePage(banners.of(id), folder, written, "", List.of()));
    }

    private ModelAndView shown(PatientId id, Folder folder, String opened) {
        var draft = folder.draft();
        if (!folder.writable() || (draft == null && folder.latest().isPresent())) {
            return view("assessment/read", new ReadPage(banners.of(id), folder));
        }
        var written = draft == null ? new Written(Answers.NONE, 0, 0, "") : Written.of(draft);
        return view("assessment/write", new WritePage(banners.of(id), folder, written, opened, List.of()));
    }

    private Folder folder(PatientId id, String fag, Caller.SignedIn by) {
        return folders.folder(id, Addresses.profession(fag), by)
                .orElseThrow(() -> new RuleBroken("assessment.no-pathway"));
    }

    private static ModelAndView view(String name, Page page) {
        return new ModelAndView(name, Map.of("page", page));
    }
}
