package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Bands;
import dk.livtag.measure.score.Decimals;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A sum or a mean of items.
 *
 * @param least how many must be answered; what lacks above that is taken to be like the rest
 * @param times what the sum is multiplied by
 */
record Scale(
        String name,
        List<Term> terms,
        Method method,
        int least,
        double times,
        @Nullable Table table,
        Bands bands) {

    /** What is done with the items. */
    enum Method {
        SUM,
        MEAN
    }

    Outcome outcome(Answers answers) {
        var values = terms.stream()
                .map(it -> it.value(answers))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (values.length < least) {
            return Outcome.without(name, Status.INCOMPLETE);
        }
        var mean = Arrays.stream(values).sum() / values.length;
        var isWhole = values.length == terms.size();
        return outcome(method == Method.MEAN ? mean : sum(mean * terms.size(), isWhole), isWhole);
    }

    /** A sum of whole numbers is one also where some lacked. */
    private static double sum(double it, boolean isWhole) {
        return isWhole ? Decimals.round(it, Decimals.EXACT) : Decimals.round(it, 0);
    }

    private Outcome outcome(double raw, boolean isWhole) {
        var value = table == null ? raw * times : table.value(raw);
        var error = table == null ? null : table.error(raw);
        return new Outcome(name, isWhole ? Status.OK : Status.PRORATED, value, error, bands.of(value));
    }
}
