package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import dk.livtag.referral.web.triage.DecisionPage.Wanted;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to whoever decides second: who was first, and when, beside what she wanted herself. */
final class TooLate {

    private TooLate() {}

    static ModelAndView view(Decided first, @Nullable Wanted wanted) {
        var page = new DecisionPage(first, wanted);
        return new ModelAndView("referral/decision", Map.of("page", page), HttpStatus.CONFLICT);
    }
}
