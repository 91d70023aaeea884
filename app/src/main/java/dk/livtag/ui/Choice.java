package dk.livtag.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of several things to choose between. */
public record Choice(String value, String label, boolean chosen) {

    /** A choice for each constant, the chosen one marked. */
    public static <E extends Enum<E>> List<Choice> each(E[] all, @Nullable E chosen, Function<E, String> label) {
        return Arrays.stream(all)
                .map(it -> new Choice(it.name(), label.apply(it), it == chosen))
                .toList();
    }
}
