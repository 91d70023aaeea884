package dk.livtag.pathway.edit;

import java.util.List;
import java.util.Optional;

/** All versions of one programme that an organisation can see: its own first, and of each kind the latest first. */
public record History(String programme, List<KeptVersion> versions) {

    public History {
        versions = List.copyOf(versions);
    }

    /** What new pathways begin as. */
    public KeptVersion used() {
        return versions.getFirst();
    }

    /** The latest that was shipped, or put in the operator's folder. */
    public KeptVersion shipped() {
        return versions.stream().filter(it -> !it.isOwn()).findFirst().orElseGet(versions::getLast);
    }

    /** The number of the latest own version; 0 where there is none. */
    public int latestOwn() {
        return used().isOwn() ? used().number() : 0;
    }

    public Optional<KeptVersion> find(String word) {
        return versions.stream().filter(it -> it.word().equals(word)).findFirst();
    }
}
