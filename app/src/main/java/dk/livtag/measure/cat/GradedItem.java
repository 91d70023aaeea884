package dk.livtag.measure.cat;

import java.util.List;

/**
 * One item of a bank: how sharply it tells people apart, and where each step up lies.
 *
 * @param steps in rising order
 */
public record GradedItem(String code, double slope, List<Double> steps) {

    public GradedItem {
        steps = List.copyOf(steps);
    }

    public int answers() {
        return steps.size() + 1;
    }

    /** How likely each answer is for somebody. */
    double[] likely(double theta) {
        var likely = new double[answers()];
        var above = 1.0;
        for (var k = 0; k < steps.size(); k++) {
            var next = 1 / (1 + Math.exp(-slope * (theta - steps.get(k))));
            likely[k] = above - next;
            above = next;
        }
        likely[steps.size()] = above;
        return likely;
    }

    /** How much an answer would tell about somebody. */
    double information(double theta) {
        var sum = 0.0;
        var above = 1.0;
        for (var k = 0; k <= steps.size(); k++) {
            var next = k == steps.size() ? 0 : 1 / (1 + Math.exp(-slope * (theta - steps.get(k))));
            var slopes = slope * (above * (1 - above) - next * (1 - next));
            var likely = above - next;
            sum += likely > 0 ? slopes * slopes / likely : 0;
            above = next;
        }
        return sum;
    }
}
