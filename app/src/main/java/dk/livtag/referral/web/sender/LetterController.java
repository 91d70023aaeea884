package dk.livtag.referral.web.sender;

import dk.livtag.referral.Referral;
import dk.livtag.referral.draft.Draft;
import dk.livtag.referral.draft.Drafts;
import dk.livtag.referral.letter.Letter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what was understood of the letter that a professional pasted. */
@Controller
class LetterController {

    private final Drafts drafts;
    private final Clock clock;

    LetterController(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/henvis/fag/brev")
    ModelAndView show() {
        return drafts.held()
                .filter(it -> !it.letter().isEmpty())
                .map(it -> new ModelAndView("referral/letter", Map.of("page", page(it))))
                .orElseGet(() -> new ModelAndView("redirect:/henvis/fag"));
    }

    private LetterPage page(Draft draft) {
        var letter = new Letter(draft.letter());
        return new LetterPage(letter, letter.read(LocalDate.ofInstant(clock.instant(), Referral.DENMARK)));
    }
}
