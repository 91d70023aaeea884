package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Five dimensions as a profile and, in each country's eyes, as one number; without one of them only the profile. */
record Health(List<ValueSet> valueSets) implements Family {

    private static final int UNKNOWN = 9;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var levels = IntStream.rangeClosed(1, ValueSet.DIMENSIONS)
                .map(it -> (int) answers.get(String.valueOf(it)).orElse(UNKNOWN))
                .toArray();
        var profile = Arrays.stream(levels).mapToObj(String::valueOf).collect(Collectors.joining());
        var outcomes = new ArrayList<Outcome>();
        if (Arrays.stream(levels).anyMatch(it -> it == UNKNOWN)) {
            valueSets.forEach(it -> outcomes.add(Outcome.without("index-" + it.code(), Status.INCOMPLETE)));
            outcomes.add(new Outcome("levels", Status.INCOMPLETE, null, null, profile));
            return outcomes;
        }
        valueSets.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> outcomes.add(Outcome.of("index-" + it.code(), it.index(levels))));
        outcomes.add(Outcome.of("levels", Arrays.stream(levels).sum(), profile));
        return outcomes;
    }
}
