package dk.livtag.measure.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published table from a sum to the number that it stands for, with its standard error where that is published. */
record Table(int from, List<Double> values, List<Double> errors) {

    double value(double sum) {
        return values.get(row(sum));
    }

    @Nullable
    Double error(double sum) {
        return errors.isEmpty() ? null : errors.get(row(sum));
    }

    private int row(double sum) {
        return (int) Math.rint(sum) - from;
    }
}
