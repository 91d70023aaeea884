package dk.livtag.pathway.edit;

import dk.livtag.pathway.programme.Fault;
import dk.livtag.pathway.programme.Programme;
import java.util.List;

/** What comes of a text for an own version (redigering). */
public sealed interface Edited {

    /** It cannot be run by. */
    record Faulty(List<Fault> faults) implements Edited {}

    /** It can; this is how it differs from what was shipped, and from what new pathways begin as today. */
    record Sound(Programme programme, Against shipped, Against used) implements Edited {}

    /** New pathways begin as this version. */
    record Saved(int version) implements Edited {}

    /** Somebody else has saved a version that the writer has not seen. */
    record TooLate(KeptVersion first) implements Edited {}
}
