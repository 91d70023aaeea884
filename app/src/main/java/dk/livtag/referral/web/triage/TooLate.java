package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to whoever decides second: who was first, and when. */
final class TooLate {

    private TooLate() {}

    static ModelAndView view(Decided first) {
        return new ModelAndView("referral/decision", Map.of("page", new DecisionPage(first)), HttpStatus.CONFLICT);
    }
}
