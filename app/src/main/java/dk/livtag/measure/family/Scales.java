package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import java.util.List;

/** Sums and means, each with its own rule for what lacks. */
record Scales(List<Scale> all) implements Family {

    @Override
    public List<Outcome> outcomes(Answers answers) {
        return all.stream().map(it -> it.outcome(answers)).toList();
    }
}
