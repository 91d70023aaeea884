package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nine items with their published algorithm beside the sum; thoughts of death count from the first step. */
record Depression(Scales scales) implements Family {

    private static final int ITEMS = 9;
    private static final int MOST_DAYS = 2;
    private static final int MAJOR = 5;
    private static final int OTHER = 2;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var sums = scales.outcomes(answers);
        var whole = IntStream.rangeClosed(1, ITEMS).allMatch(it -> answers.has(String.valueOf(it)));
        return whole
                ? Stream.concat(sums.stream(), Stream.of(algorithm(answers))).toList()
                : sums;
    }

    private static Outcome algorithm(Answers answers) {
        var present = IntStream.rangeClosed(1, ITEMS)
                .filter(it -> answers.of(String.valueOf(it)) >= (it == ITEMS ? 1 : MOST_DAYS))
                .toArray();
        var core = present.length > 0 && present[0] <= 2;
        var name = "NONE";
        if (core && present.length >= OTHER) {
            name = present.length >= MAJOR ? "MAJOR" : "OTHER";
        }
        return Outcome.of("algorithm", present.length, name);
    }
}
