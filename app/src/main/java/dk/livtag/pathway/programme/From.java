package dk.livtag.pathway.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a due date is counted from: something that happens in each pathway, or another step that is done. */
public sealed interface From {

    /** The word that a programme's file writes. */
    String word();

    /** The days that every pathway may have. */
    enum Point implements From {
        REFERRAL,
        START,
        PHASE,
        GROUP_START,
        GROUP_END,
        END;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The day that a step was done, for the first time. */
    record Step(String word) implements From {}

    static From of(String word) {
        return point(word).<From>map(it -> it).orElseGet(() -> new Step(word));
    }

    private static Optional<Point> point(String word) {
        return Arrays.stream(Point.values())
                .filter(it -> it.word().equals(word))
                .findFirst();
    }
}
