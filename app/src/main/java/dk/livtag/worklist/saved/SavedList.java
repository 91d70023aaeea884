package dk.livtag.worklist.saved;

import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import java.util.UUID;

/** A search of citizens under a name of the reader's own (gemt liste). */
public record SavedList(UUID id, String name, Wanted wanted) {

    /** What it finds. */
    public record Wanted(CitizenList list, String sought, CitizenOrder order) {}
}
