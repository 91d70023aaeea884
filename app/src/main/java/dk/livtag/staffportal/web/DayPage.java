package dk.livtag.staffportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import dk.livtag.worklist.picture.Agenda;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** My day (min dag): what is due, what is waiting, who is new, who is mine. */
public record DayPage(
        LocalDate today, int newDays, @Nullable Waiting waiting, List<CitizenLine> fresh, int mine, List<Agenda> agenda)
        implements Page {

    /** The referrals that wait for this member of triage. */
    public record Waiting(int count, long oldestDays) {}

    @Override
    public String titleKey() {
        return "day.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
