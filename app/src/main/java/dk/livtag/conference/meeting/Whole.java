package dk.livtag.conference.meeting;

import dk.livtag.access.Profession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conference with what everybody has written for it. */
public record Whole(Conference conference, PatientWords words, List<Line> lines, List<Round> rounds) {

    public Whole {
        lines = List.copyOf(lines);
        rounds = List.copyOf(rounds);
    }

    public Optional<Line> line(Profession profession) {
        return lines.stream().filter(it -> it.profession() == profession).findFirst();
    }

    /** The professions that have not prepared yet. */
    public List<Profession> awaited() {
        return conference.meeting().prepare().stream()
                .filter(it -> line(it).isEmpty())
                .toList();
    }

    /** What one profession sees, in one line (det vi ser). */
    public record Line(Profession profession, String words, String by, Instant at) {}

    /**
     * A list as it was sent to the patient, and what she said to it.
     *
     * @param answer what the team says to her correction of the list before
     */
    public record Round(
            int number,
            Agreements agreements,
            @Nullable String answer,
            Instant at,
            String by,
            @Nullable Reply reply) {

        /** Her answer; the words are empty where all is right. */
        public record Reply(boolean confirmed, String words, Instant at) {}
    }
}
