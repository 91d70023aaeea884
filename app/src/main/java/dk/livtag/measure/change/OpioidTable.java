package dk.livtag.measure.change;

import dk.livtag.measure.score.Decimals;
import java.util.List;
import java.util.Map;

/**
 * How much morphine a dose is like, by one published table. Never for changing from one medicine to another.
 *
 * @param factors by medicine and unit
 */
public record OpioidTable(String code, String source, Map<String, Double> factors) {

    /** A medicine with its dose a day, or with what its patch gives. */
    public record Dose(String medicine, double amount) {}

    /** What doses come to. */
    public sealed interface Sum {

        record Total(double milligrams) implements Sum {}

        /** At least one of the medicines is not in the table, so there is no number. */
        record NotConvertible(List<String> medicines) implements Sum {}
    }

    public Sum sum(List<Dose> doses) {
        var unknown = doses.stream()
                .map(Dose::medicine)
                .filter(it -> !factors.containsKey(it))
                .toList();
        if (!unknown.isEmpty()) {
            return new Sum.NotConvertible(unknown);
        }
        return new Sum.Total(Decimals.round(
                doses.stream()
                        .mapToDouble(it -> it.amount() * factors.getOrDefault(it.medicine(), 0.0))
                        .sum(),
                Decimals.EXACT));
    }
}
