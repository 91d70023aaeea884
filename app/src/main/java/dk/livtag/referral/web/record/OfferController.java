package dk.livtag.referral.web.record;

import dk.livtag.referral.waitinglist.OwnOffer;
import dk.livtag.referral.waitinglist.OwnOffers;
import dk.livtag.ui.FieldError;
import java.util.Arrays;
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

/** Lets somebody who waits answer a place that she is offered. */
@Controller
@RequestMapping("/mit/plads")
class OfferController {

    private final OwnOffers offers;

    OfferController(OwnOffers offers) {
        this.offers = offers;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK, "", List.of());
    }

    @PostMapping
    ModelAndView answer(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String words) {
        var offer = offers.mine().stream()
                .filter(it -> it.referral().value().toString().equals(place))
                .findFirst();
        var said = said(answer);
        if (offer.isEmpty()) {
            return page(HttpStatus.CONFLICT, words, List.of(FieldError.of("offers", "referral.plads.gone")));
        }
        if (said.isEmpty()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words,
                    List.of(FieldError.of("answer", "referral.plads.missing")));
        }
        if (words.length() > OwnOffers.LONGEST) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words,
                    List.of(FieldError.of("words", "referral.list.words.long")));
        }
        return offers.answer(offer.get().referral(), said.get(), words.strip())
                ? new ModelAndView("redirect:/mit/plads")
                : page(HttpStatus.CONFLICT, words, List.of(FieldError.of("offers", "referral.plads.gone")));
    }

    private static Optional<OwnOffer.Answer> said(String answer) {
        return Arrays.stream(OwnOffer.Answer.values())
                .filter(it -> it.name().equals(answer))
                .findFirst();
    }

    private ModelAndView page(HttpStatus status, String words, List<FieldError> errors) {
        return new ModelAndView("referral/offer", Map.of("page", new OfferPage(offers.mine(), words, errors)), status);
    }
}
