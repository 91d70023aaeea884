package dk.livtag.measure.family;

import dk.livtag.measure.change.GoalAttainment;
import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** How far the citizen's own goals were reached, each as heavy as the other. */
record Goals() implements Family {

    private static final int MOST = 5;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var reached = IntStream.rangeClosed(1, MOST)
                .mapToObj(String::valueOf)
                .filter(answers::has)
                .map(it -> (int) answers.of(it))
                .toList();
        var score = GoalAttainment.score(reached, Collections.nCopies(reached.size(), 1));
        return List.of(
                score.isPresent() ? Outcome.of("t", score.getAsDouble()) : Outcome.without("t", Status.INCOMPLETE));
    }
}
