package dk.livtag.assessment.entry;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.template.Field;
import java.time.Instant;
import java.util.List;

/** One line of what a profession has found and signed (fund). */
public record Finding(Author by, Instant at, Field field, String answer, List<Comment> comments) {

    public Finding {
        comments = List.copyOf(comments);
    }

    /** What somebody of the team says to a finding (L5). */
    public record Comment(Profession about, String field, String words, Author by, Instant at) {

        public boolean isAbout(Profession profession, Field of) {
            return about == profession && field.equals(of.code());
        }
    }
}
