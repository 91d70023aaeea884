package dk.livtag.measure.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names for ranges of a number, the lowest first; none where the instrument names none. */
public record Bands(List<Band> all) {

    public static final Bands NONE = new Bands(List.of());

    public Bands {
        all = List.copyOf(all);
    }

    public @Nullable String of(double value) {
        var exact = Decimals.round(value, Decimals.EXACT);
        return all.stream()
                .filter(it -> it.holds(exact))
                .findFirst()
                .map(Band::name)
                .orElse(null);
    }

    /**
     * One range.
     *
     * @param to where it ends
     * @param including whether the end belongs to it
     */
    public record Band(String name, double to, boolean including) {

        boolean holds(double value) {
            return including ? value <= to : value < to;
        }
    }
}
