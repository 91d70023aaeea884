package dk.livtag.referral.web.triage;

import dk.livtag.referral.Decided;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One decision: who took it, and when. To somebody who decided second, also what she wanted, which is not kept. */
public record DecisionPage(Decided decided, @Nullable Wanted wanted) implements Page {

    /** What somebody wanted to decide. */
    public sealed interface Wanted {

        record Accept(String doctor, String nurse) implements Wanted {}

        record Decline(String reasonKey, String words) implements Wanted {}
    }

    /** The answer to whoever decides second: who was first, and when, beside what she wanted herself. */
    static ModelAndView tooLate(Decided first, @Nullable Wanted wanted) {
        return new ModelAndView(
                "referral/decision", Map.of("page", new DecisionPage(first, wanted)), HttpStatus.CONFLICT);
    }

    @Override
    public String titleKey() {
        return "referral.decision.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
