package dk.livtag.measure.cat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Asks what tells most about this person, until it is known well enough. */
public final class AdaptiveTest {

    private final ItemBank bank;
    private final Rules rules;
    private final double[] weights;
    private final boolean[] asked;
    private final SequencedMap<String, Integer> answers = new LinkedHashMap<>();

    /**
     * When a test ends.
     *
     * @param least how many are asked in any case
     * @param most how many are asked at most
     * @param error how sure is sure enough
     */
    public record Rules(int least, int most, double error) {}

    public AdaptiveTest(ItemBank bank, Rules rules) {
        this.bank = bank;
        this.rules = rules;
        this.weights = bank.prior();
        this.asked = new boolean[bank.size()];
    }

    /** The item to ask now; empty when enough is known. */
    public Optional<String> next() {
        if (isDone()) {
            return Optional.empty();
        }
        var best = -1;
        var most = -1.0;
        for (var place = 0; place < bank.size(); place++) {
            var expected = asked[place] ? -1 : bank.expected(place, weights);
            if (expected > most) {
                best = place;
                most = expected;
            }
        }
        return Optional.of(bank.code(best));
    }

    public void answer(String item, int answer) {
        if (!bank.accepts(item, answer) || answers.putIfAbsent(item, answer) != null) {
            throw new IllegalArgumentException("No answer to " + item + ": " + answer);
        }
        var place = bank.place(item);
        asked[place] = true;
        for (var i = 0; i < ItemBank.POINTS; i++) {
            weights[i] *= bank.likely(place, answer, i);
        }
    }

    public Estimate estimate() {
        var sum = 0.0;
        var first = 0.0;
        var second = 0.0;
        for (var i = 0; i < ItemBank.POINTS; i++) {
            var theta = ItemBank.theta(i);
            sum += weights[i];
            first += theta * weights[i];
            second += theta * theta * weights[i];
        }
        var mean = first / sum;
        return new Estimate(mean, Math.sqrt(second / sum - mean * mean));
    }

    public Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    private boolean isDone() {
        var count = answers.size();
        return count >= Math.min(rules.most(), bank.size())
                || count >= rules.least() && estimate().error() < rules.error();
    }
}
