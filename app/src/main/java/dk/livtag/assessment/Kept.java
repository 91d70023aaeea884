package dk.livtag.assessment;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Assessment.Entry;
import java.util.Map;
import java.util.UUID;

/** An entry with the name of its author. */
record Kept(Entry entry, Author author) {

    Profession profession() {
        return author.profession();
    }

    /** Whole, with its confidential part where there is one. */
    Folder.Version with(Map<UUID, Answers> confidential) {
        var more = confidential.get(entry.id());
        return new Folder.Version(more == null ? entry : entry.with(more), author);
    }
}
