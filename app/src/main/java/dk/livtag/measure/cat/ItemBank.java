package dk.livtag.measure.cat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The items that an adaptive test chooses among, with all that does not depend on the answers worked out beforehand. */
public final class ItemBank {

    static final int POINTS = 91;
    private static final double FROM = -4.5;
    private static final double STEP = 0.1;

    private final List<GradedItem> items;
    private final Map<String, Integer> places;
    private final double[] prior;
    private final double[][] information;
    private final double[][][] likely;

    public ItemBank(List<GradedItem> items) {
        this.items = List.copyOf(items);
        this.places = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(it -> items.get(it).code(), it -> it));
        this.prior = points().map(it -> Math.exp(-it * it / 2)).toArray();
        this.information = items.stream()
                .map(it -> points().map(it::information).toArray())
                .toArray(double[][]::new);
        this.likely = items.stream()
                .map(it -> points().mapToObj(it::likely).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /** The grid that gives the published tables. */
    static double theta(int point) {
        return FROM + STEP * point;
    }

    int size() {
        return items.size();
    }

    String code(int place) {
        return items.get(place).code();
    }

    int place(String code) {
        var place = places.get(code);
        if (place == null) {
            throw new IllegalArgumentException("The bank has no item " + code);
        }
        return place;
    }

    double[] prior() {
        return prior.clone();
    }

    /** What the answer says of each point; answers count from one. */
    double likely(int place, int answer, int point) {
        return likely[place][point][answer - 1];
    }

    /** How much is expected to be learnt by asking this, given where somebody may be. */
    double expected(int place, double[] weights) {
        var row = information[place];
        var sum = 0.0;
        for (var i = 0; i < POINTS; i++) {
            sum += row[i] * weights[i];
        }
        return sum;
    }

    boolean accepts(String code, int answer) {
        var place = places.get(code);
        return place != null && answer >= 1 && answer <= items.get(place).answers();
    }

    private static java.util.stream.DoubleStream points() {
        return IntStream.range(0, POINTS).mapToDouble(ItemBank::theta);
    }
}
