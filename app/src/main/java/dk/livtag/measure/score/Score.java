package dk.livtag.measure.score;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * What one answered questionnaire comes to.
 *
 * @param missing how many answers lack
 * @param faults items whose answer cannot be one
 * @param flags names of what the numbers mean by themselves
 * @param signals names of single answers that somebody must act on, whatever the total
 */
public record Score(
        Status status,
        int missing,
        List<String> faults,
        List<Outcome> outcomes,
        Set<String> flags,
        Set<String> signals) {

    public Score {
        faults = List.copyOf(faults);
        outcomes = List.copyOf(outcomes);
        flags = Set.copyOf(flags);
        signals = Set.copyOf(signals);
    }

    public Outcome outcome(String scale) {
        return outcomes.stream()
                .filter(it -> it.scale().equals(scale))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(scale));
    }
}
