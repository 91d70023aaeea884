package dk.livtag.referral.web.sender;

import dk.livtag.access.Sessions;
import dk.livtag.referral.ReferralProperties;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.referral.draft.TypedCode;
import dk.livtag.ui.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pauses a form with a code, and opens it again. */
@Controller
@RequestMapping("/henvis")
class PauseController {

    private final Drafts drafts;
    private final Sessions sessions;
    private final Throttles throttles;
    private final ReferralProperties properties;

    PauseController(Drafts drafts, Sessions sessions, Throttles throttles, ReferralProperties properties) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.throttles = throttles;
        this.properties = properties;
    }

    @GetMapping("/pause")
    ModelAndView pause() {
        return drafts.pauseCode()
                .map(it -> new PausePage(it.shown(), properties.draftKept().toDays()))
                .map(it -> new ModelAndView("referral/pause", Map.of("page", it)))
                .orElseGet(() -> new ModelAndView("redirect:/henvis"));
    }

    @GetMapping("/fortsaet")
    ModelAndView ask() {
        return view(HttpStatus.OK, CodePage.toContinue("", List.of()));
    }

    /** An unknown code, one that is too old and one that was never a code are the same to the person who types it. */
    @PostMapping("/fortsaet")
    ModelAndView open(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        if (!throttles.mayTryACode(request.getRemoteAddr())) {
            return view(HttpStatus.TOO_MANY_REQUESTS, wrong(code, "referral.throttled"));
        }
        var opened = TypedCode.parse(code)
                .filter(it -> drafts.open(it, key -> sessions.holdDraft(key.hex(), request, response)));
        return opened.isPresent()
                ? new ModelAndView("redirect:" + QuestionPage.resume(drafts.held()))
                : view(HttpStatus.UNPROCESSABLE_CONTENT, wrong(code, "referral.continue.unknown"));
    }

    private static CodePage wrong(String code, String textKey) {
        return CodePage.toContinue(code, List.of(FieldError.of("code", textKey)));
    }

    private static ModelAndView view(HttpStatus status, CodePage page) {
        return new ModelAndView("referral/code", Map.of("page", page), status);
    }
}
