package dk.livtag.worklist;

import dk.livtag.worklist.picture.Agenda;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member of staff should know at the start of a day (min dag): what is due, who is new, what waits, how many are hers. */
public record Day(List<CitizenRow> fresh, Counts counts, List<Agenda> agenda) {

    public Day {
        fresh = List.copyOf(fresh);
        agenda = List.copyOf(agenda);
    }

    /**
     * @param mine how many have the reader as doctor or contact nurse
     * @param waiting how many referrals wait for the reader's organisation, where the reader does triage
     * @param oldest when the one that has waited longest came
     */
    public record Counts(int mine, int waiting, @Nullable Instant oldest) {}
}
