package dk.livtag.referral.web.triage;

import dk.livtag.referral.Triage.Listed;
import dk.livtag.referral.Waiting;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;

/** Referrals that nobody has decided, the oldest first. */
public record WaitingPage(Listed<Waiting> list, EarlyStart early, LocalDate today, int weekdays) implements Page {

    private static final int OPENING = 90;

    @Override
    public String titleKey() {
        return "referral.triage.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public String opening(Waiting row) {
        return row.wish().opening(OPENING);
    }

    /** Whether something speaks for beginning early. */
    public boolean early(Waiting row) {
        return !early.reasons(row.signs(), today).isEmpty();
    }

    public boolean overTarget(Waiting row) {
        return early.isOverTarget(false, row.signs().duration(), row.days(today));
    }

    public boolean late(Waiting row) {
        return row.late(today, weekdays);
    }
}
