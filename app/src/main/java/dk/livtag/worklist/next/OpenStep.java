package dk.livtag.worklist.next;

import dk.livtag.pathway.programme.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of somebody's pathway that is not done.
 *
 * @param who the part in the team that it is for
 * @param member who has that part; nobody where it is the whole team's or the citizen's, or nobody has it
 * @param mine whether it is the reader's, or somebody's whom she stands in for
 */
public record OpenStep(
        Words name, String who, LocalDate dueOn, @Nullable String member, boolean mine) {

    static final String PATIENT = "PATIENT";

    /** Ending of the text key that names whom it is for. */
    public String whoKey() {
        return who.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }

    boolean isForStaff() {
        return !who.equals(PATIENT);
    }
}
