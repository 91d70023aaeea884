package dk.livtag.conference.listing;

import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of the conferences that staff see, of one kind, with how many there are of each. */
public record Listing(Kind kind, int page, List<Row> rows, Map<Kind, Integer> counts) {

    public static final int PAGE_SIZE = 50;

    public Listing {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    public int count(Kind of) {
        return counts.getOrDefault(of, 0);
    }

    public boolean hasMore() {
        return page * PAGE_SIZE < count(kind);
    }

    /** What they are looked for by, with its word in the address. */
    public enum Kind {
        COMING("kommende"),
        UNPREPARED("forberedes"),
        AWAITED("svar"),
        CORRECTED("rettet"),
        ENDED("afsluttede");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The coming ones, unless another known kind is asked for. */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word.equals(word))
                    .findFirst()
                    .orElse(COMING);
        }
    }

    /** One line. */
    public record Row(
            ConferenceId id,
            PatientId patient,
            String name,
            LocalDate day,
            LocalTime time,
            String state,
            int awaited,
            boolean hasWords,
            @Nullable Instant closesAt) {}
}
