package dk.livtag.assessment;

import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Assessment.Draft;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.assessment.entry.Finding.Comment;
import dk.livtag.assessment.known.Known;
import dk.livtag.assessment.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one profession's assessment of a patient.
 *
 * @param template what the profession looks at today
 * @param history what is signed, the latest version first
 * @param draft what the reader is writing herself
 * @param known by a field's code, what stands elsewhere already
 * @param writable whether the reader is of that profession, in the organisation of the pathway
 */
public record Folder(
        Template template,
        List<Version> history,
        @Nullable Draft draft,
        Map<String, List<Known>> known,
        List<Comment> comments,
        boolean writable) {

    public Folder {
        history = List.copyOf(history);
        known = Map.copyOf(known);
        comments = List.copyOf(comments);
    }

    /** One signed version, and who signed it. */
    public record Version(Entry entry, Author author) {}

    public Optional<Version> latest() {
        return history.stream().findFirst();
    }

    /** The signed version that a new draft begins with. */
    public int base() {
        return latest().map(it -> it.entry().version()).orElse(0);
    }
}
