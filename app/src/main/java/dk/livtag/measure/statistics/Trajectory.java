package dk.livtag.measure.statistics;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a group went from visit to visit, each person with a level of her own (REML). Who missed a visit stays in, with what
 * she did answer.
 *
 * @param coefficients the level at the first visit, then what each later one differs by
 */
record Trajectory(double[] coefficients, double[] errors, double between, double within, double criterion) {

    private static final double LEAST = -12;
    private static final double MOST = 8;

    /** One answer of one person at one visit. */
    record Point(int person, int visit, double value) {}

    static Trajectory fit(List<Point> points, int visits) {
        var people =
                points.stream().collect(Collectors.groupingBy(Point::person)).values();
        var ratio = Math.exp(Golden.lowest(it -> new Fit(people, visits, Math.exp(it)).criterion(), LEAST, MOST));
        var fit = new Fit(people, visits, ratio);
        return new Trajectory(
                fit.beta(),
                fit.errors(),
                Math.sqrt(ratio * fit.variance()),
                Math.sqrt(fit.variance()),
                fit.criterion());
    }

    /** All that follows once it is known how much people differ, in variances of one answer. */
    private static final class Fit {

        private final double[][] matrix;
        private final double[] beta;
        private final double variance;
        private final double determinants;
        private final int free;

        Fit(Collection<List<Point>> people, int visits, double ratio) {
            this.matrix = new double[visits][visits];
            var right = new double[visits];
            people.forEach(it -> add(it, right, ratio));
            this.beta = Linear.solve(matrix, right);
            this.free = people.stream().mapToInt(List::size).sum() - visits;
            this.variance = people.stream().mapToDouble(it -> rest(it, ratio)).sum() / free;
            this.determinants = people.stream()
                    .mapToDouble(it -> Math.log1p(ratio * it.size()))
                    .sum();
        }

        private void add(List<Point> person, double[] right, double ratio) {
            var shrink = ratio / (1 + ratio * person.size());
            var ones = new double[right.length];
            var sum = 0.0;
            for (var it : person) {
                sum += it.value();
                for (var j : columns(it)) {
                    ones[j]++;
                    right[j] += it.value();
                    for (var k : columns(it)) {
                        matrix[j][k]++;
                    }
                }
            }
            for (var j = 0; j < right.length; j++) {
                right[j] -= shrink * ones[j] * sum;
                for (var k = 0; k < right.length; k++) {
                    matrix[j][k] -= shrink * ones[j] * ones[k];
                }
            }
        }

        private double rest(List<Point> person, double ratio) {
            var sum = 0.0;
            var squares = 0.0;
            for (var it : person) {
                var rest = it.value() - beta[0] - (it.visit() == 0 ? 0 : beta[it.visit()]);
                sum += rest;
                squares += rest * rest;
            }
            return squares - ratio / (1 + ratio * person.size()) * sum * sum;
        }

        private static int[] columns(Point it) {
            return it.visit() == 0 ? new int[] {0} : new int[] {0, it.visit()};
        }

        double[] beta() {
            return beta.clone();
        }

        double variance() {
            return variance;
        }

        double[] errors() {
            var errors = new double[beta.length];
            for (var i = 0; i < beta.length; i++) {
                errors[i] = Math.sqrt(variance * Linear.inverse(matrix, i));
            }
            return errors;
        }

        double criterion() {
            return free * (Math.log(2 * Math.PI * variance) + 1) + determinants + Linear.logDeterminant(matrix);
        }
    }
}
