package dk.livtag.pathway.offer;

import dk.livtag.pathway.programme.InvalidProgramme;
import dk.livtag.pathway.programme.Words;
import java.time.Instant;
import java.util.List;

/**
 * What came of reading the files of programmes (læsning af mappen).
 *
 * @param hasFolder whether the operator has a folder of her own
 */
public record Loading(Instant at, boolean hasFolder, List<Loaded> loaded, List<InvalidProgramme> refused) {

    public Loading {
        loaded = List.copyOf(loaded);
        refused = List.copyOf(refused);
    }

    /** One file that can be used; new where this reading brought its version. */
    public record Loaded(String file, Words name, int version, boolean isNew) {}
}
