package dk.livtag.referral.web.sender;

import dk.livtag.referral.Moving;
import dk.livtag.referral.ReferralProperties;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.draft.Sending;
import dk.livtag.referral.draft.TypedCode;
import dk.livtag.ui.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how far a referral is to whoever types its status code; the code never stands in an address. */
@Controller
@RequestMapping("/henvis/status")
class StatusController {

    private final Sending sending;
    private final Moving moving;
    private final Throttles throttles;
    private final ReferralProperties properties;

    StatusController(Sending sending, Moving moving, Throttles throttles, ReferralProperties properties) {
        this.sending = sending;
        this.moving = moving;
        this.throttles = throttles;
        this.properties = properties;
    }

    @GetMapping
    ModelAndView ask() {
        return view(HttpStatus.OK, CodePage.forStatus("", List.of()));
    }

    @PostMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!throttles.mayTryACode(request.getRemoteAddr())) {
            return view(HttpStatus.TOO_MANY_REQUESTS, wrong(code, "referral.throttled"));
        }
        return status(HttpStatus.OK, code, "", List.of());
    }

    /** The code is typed once and sent along; an answer to what nobody asks any more is told so. */
    @PostMapping("/svar")
    ModelAndView answer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        if (!throttles.mayTryACode(request.getRemoteAddr())) {
            return view(HttpStatus.TOO_MANY_REQUESTS, wrong(code, "referral.throttled"));
        }
        if (answer.isBlank() || answer.length() > Inquiry.LONGEST) {
            var problem = answer.isBlank() ? "referral.answer.missing" : "referral.answer.long";
            return status(HttpStatus.UNPROCESSABLE_CONTENT, code, answer, List.of(FieldError.of("answer", problem)));
        }
        var typed = TypedCode.parse(code).filter(it -> sending.status(it).isPresent());
        typed.ifPresent(it -> moving.answer(it.hash(), answer.strip()));
        return typed.isPresent()
                ? new ModelAndView("redirect:/henvis/status/tak")
                : view(HttpStatus.UNPROCESSABLE_CONTENT, wrong(code, "referral.status.unknown"));
    }

    @GetMapping("/tak")
    ModelAndView thank() {
        return new ModelAndView("referral/answered", Map.of("page", new AnsweredPage()));
    }

    private ModelAndView status(HttpStatus http, String code, String answer, List<FieldError> errors) {
        return TypedCode.parse(code)
                .flatMap(sending::status)
                .map(it -> new StatusPage(it, properties.weekdaysToRead(), code, answer, errors))
                .map(it -> new ModelAndView("referral/status", Map.of("page", it), http))
                .orElseGet(() -> view(HttpStatus.UNPROCESSABLE_CONTENT, wrong(code, "referral.status.unknown")));
    }

    private static CodePage wrong(String code, String textKey) {
        return CodePage.forStatus(code, List.of(FieldError.of("code", textKey)));
    }

    private static ModelAndView view(HttpStatus status, CodePage page) {
        return new ModelAndView("referral/code", Map.of("page", page), status);
    }
}
