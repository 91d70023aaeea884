package dk.livtag.worklist;

import java.util.List;

/** One page of the list, and how many there are in all. */
public record Citizens(List<CitizenRow> rows, int total) {

    public Citizens {
        rows = List.copyOf(rows);
    }
}
