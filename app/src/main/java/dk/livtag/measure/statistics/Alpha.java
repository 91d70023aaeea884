package dk.livtag.measure.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** How much the items of a scale go together (Cronbach). */
final class Alpha {

    private Alpha() {}

    /** One row for each person. */
    static double of(List<List<Double>> rows) {
        var items = rows.getFirst().size();
        var parts = IntStream.range(0, items)
                .mapToDouble(item -> Spread.variance(
                        rows.stream().mapToDouble(it -> it.get(item)).toArray()))
                .sum();
        var whole = Spread.variance(rows.stream()
                .mapToDouble(it -> it.stream().mapToDouble(one -> one).sum())
                .toArray());
        return items / (items - 1.0) * (1 - parts / whole);
    }
}
