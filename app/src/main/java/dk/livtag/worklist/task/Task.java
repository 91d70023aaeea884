package dk.livtag.worklist.task;

import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.programme.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due for staff (opgave): an open step of one person's pathway.
 *
 * @param name of the person
 * @param doer who has the part that it is for; nobody where it is the whole team's, or the part is not taken
 */
public record Task(
        PatientId patient,
        String name,
        Key key,
        Words what,
        String who,
        LocalDate dueOn,
        @Nullable Doer doer) {

    /** Which time of which step. */
    public record Key(String step, int number) {}

    /**
     * A member of the team.
     *
     * @param awayUntil set where the reader stands in for the member
     */
    public record Doer(String name, @Nullable LocalDate awayUntil) {}

    /** Ending of the text key that names whom it is for. */
    public String whoKey() {
        return who.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
