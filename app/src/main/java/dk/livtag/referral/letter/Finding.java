package dk.livtag.referral.letter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing understood in a letter (forstået).
 *
 * @param where the passage of the letter that says it, word by word
 */
public record Finding(Topic topic, List<Value> values, String where) {

    public Finding {
        values = List.copyOf(values);
    }

    static Finding words(Topic topic, String field, String words, Passage where) {
        return new Finding(topic, List.of(new Value(field, words, null)), where.words());
    }

    static Finding choice(Topic topic, String field, Enum<?> choice, Passage where) {
        return choices(topic, field, Stream.of(choice), where);
    }

    static Finding choices(Topic topic, String field, Stream<? extends Enum<?>> choices, Passage where) {
        var values = choices.map(it -> new Value(field, it.name(), it)).toList();
        return new Finding(topic, values, where.words());
    }

    static Finding fields(Topic topic, Passage where, Value... values) {
        return new Finding(topic, Arrays.asList(values), where.words());
    }

    /** What goes into a field of the form; a choice also has a label. */
    public record Value(
            String field, String value, @Nullable Enum<?> choice) {}
}
