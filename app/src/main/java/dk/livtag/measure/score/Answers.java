package dk.livtag.measure.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The numbers of the answers, by item; what was skipped is not in it. */
public record Answers(Map<String, Double> given) {

    public Answers {
        given = Map.copyOf(given);
    }

    /** Answers in the printed order: items 1, 2, 3 and so on. */
    public static Answers inOrder(List<? extends @Nullable Number> numbers) {
        var given = new HashMap<String, Double>();
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (number != null) {
                given.put(String.valueOf(i + 1), number.doubleValue());
            }
        }
        return new Answers(given);
    }

    public OptionalDouble get(String item) {
        var it = given.get(item);
        return it == null ? OptionalDouble.empty() : OptionalDouble.of(it);
    }

    /** For those that have made sure that it was answered. */
    public double of(String item) {
        return get(item).orElseThrow();
    }

    public boolean has(String item) {
        return given.containsKey(item);
    }
}
