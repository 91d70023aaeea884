package dk.livtag.referral.web.citizen;

import dk.livtag.access.Sessions;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.organisation.Organisation;
import dk.livtag.organisation.Organisations;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.ui.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a self-referral. */
@Controller
@RequestMapping("/henvis")
class StartController {

    private final Organisations organisations;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Throttles throttles;

    StartController(Organisations organisations, Drafts drafts, Sessions sessions, Throttles throttles) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.sessions = sessions;
        this.throttles = throttles;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, List.of());
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String place, HttpServletRequest request, HttpServletResponse response) {
        var chosen = chosen(place);
        if (chosen.isEmpty()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, List.of(FieldError.of("place", "referral.start.place.missing")));
        }
        if (!throttles.mayBegin(request.getRemoteAddr())) {
            return page(HttpStatus.TOO_MANY_REQUESTS, List.of(FieldError.of("begin", "referral.throttled")));
        }
        drafts.begin(chosen.get(), it -> sessions.holdDraft(it.hex(), request, response));
        return new ModelAndView("redirect:/henvis/1");
    }

    private Optional<OrganisationId> chosen(String place) {
        var places = organisations.receivingReferrals().stream()
                .map(Organisation::id)
                .toList();
        return places.size() == 1
                ? Optional.of(places.getFirst())
                : places.stream()
                        .filter(it -> it.value().toString().equals(place))
                        .findFirst();
    }

    private ModelAndView page(HttpStatus status, List<FieldError> errors) {
        var held = drafts.held();
        var resume = held.isEmpty() ? "" : QuestionPage.resume(held);
        var page = new StartPage(organisations.receivingReferrals(), resume, errors);
        return new ModelAndView("referral/start", Map.of("page", page), status);
    }
}
