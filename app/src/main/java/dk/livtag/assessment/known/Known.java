package dk.livtag.assessment.known;

import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.template.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands elsewhere already (ved vi allerede).
 *
 * @param by null where the referral says it
 */
public record Known(Saying saying, @Nullable Author by, Instant at) {

    /** What is known, so that it can be read and, where it fits, be taken as an answer. */
    public sealed interface Saying {

        /** The answer that it would be to a field of choices. */
        String code();

        /** Somebody's own words. */
        record Own(String words) implements Saying {
            @Override
            public String code() {
                return words;
            }
        }

        /** The answer to another profession's field. */
        record Answered(Field field, String code) implements Saying {}

        /** A text of ours. */
        record Ours(String key, List<String> arguments, String code) implements Saying {}
    }
}
