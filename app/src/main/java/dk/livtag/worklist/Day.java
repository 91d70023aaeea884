package dk.livtag.worklist;

import java.util.List;

/** What a member of staff should know at the start of a day (min dag): who is new, and how many have her as their own. */
public record Day(List<CitizenRow> fresh, int mine) {

    public Day {
        fresh = List.copyOf(fresh);
    }
}
