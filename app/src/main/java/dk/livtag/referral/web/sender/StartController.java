package dk.livtag.referral.web.sender;

import dk.livtag.access.Sessions;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.organisation.Organisation;
import dk.livtag.organisation.Organisations;
import dk.livtag.referral.Referral;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.letter.Letter;
import dk.livtag.ui.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** Begins a form: one's own, or a professional's with or without a letter to read it from. */
@Controller
@RequestMapping({"/henvis", "/henvis/fag"})
class StartController {

    private final Organisations organisations;
    private final Drafts drafts;
    private final Sessions sessions;
    private final Throttles throttles;
    private final Clock clock;

    StartController(Organisations organisations, Drafts drafts, Sessions sessions, Throttles throttles, Clock clock) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.sessions = sessions;
        this.throttles = throttles;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return page(HttpStatus.OK, form(request), "", List.of());
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String letter,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = form(request);
        var chosen = chosen(place);
        if (chosen.isEmpty()) {
            return wrong(form, letter, FieldError.of("place", form.wording("referral.start.place.missing")));
        }
        if (letter.length() > ProfessionalAnswers.LONGEST_LETTER) {
            return wrong(form, letter, FieldError.of("letter", "referral.fag.letter.long"));
        }
        if (!throttles.mayBegin(request.getRemoteAddr())) {
            return page(
                    HttpStatus.TOO_MANY_REQUESTS, form, letter, List.of(FieldError.of("begin", "referral.throttled")));
        }
        var draft = draft(form, chosen.get(), Letter.cleaned(letter));
        drafts.begin(draft, it -> sessions.holdDraft(it.hex(), request, response));
        return new ModelAndView("redirect:" + (draft.letter().isEmpty() ? form.path() + "/1" : "/henvis/fag/brev"));
    }

    private Draft draft(Form form, OrganisationId place, Letter letter) {
        var today = LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
        return switch (form) {
            case SELF -> Draft.begin(place);
            case PROFESSIONAL ->
                Draft.professional(place, letter.text(), letter.read(today).proposed());
        };
    }

    private static Form form(HttpServletRequest request) {
        return Form.at(request.getRequestURI());
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

    private ModelAndView wrong(Form form, String letter, FieldError error) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, form, letter, List.of(error));
    }

    private ModelAndView page(HttpStatus status, Form form, String letter, List<FieldError> errors) {
        var held = drafts.held().filter(it -> it.form() == form);
        var resume = held.isEmpty() ? "" : QuestionPage.resume(held);
        var page = new StartPage(form, organisations.receivingReferrals(), resume, letter, errors);
        return new ModelAndView("referral/start", Map.of("page", page), status);
    }
}
