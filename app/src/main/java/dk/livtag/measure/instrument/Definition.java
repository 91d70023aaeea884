package dk.livtag.measure.instrument;

import dk.livtag.measure.score.Item;
import dk.livtag.measure.score.Meaning;
import dk.livtag.measure.score.Scoring;
import dk.livtag.measure.score.Signal;
import dk.livtag.pathway.programme.Words;
import java.util.List;
import java.util.Optional;

/**
 * How an instrument is scored and read, and on whose terms it is used.
 *
 * @param version of the scoring; it stands with every score
 * @param main the scale that is shown first
 */
public record Definition(
        String instrument,
        int version,
        Words name,
        String source,
        Licence licence,
        List<Item> items,
        Scoring scoring,
        List<Signal> signals,
        List<Meaning> meanings) {

    public Definition {
        items = List.copyOf(items);
        signals = List.copyOf(signals);
        meanings = List.copyOf(meanings);
    }

    public Optional<Meaning> meaning(String scale) {
        return meanings.stream().filter(it -> it.scale().equals(scale)).findFirst();
    }

    /** One of its answers must be acted on at once. */
    public boolean hasSignal() {
        return !signals.isEmpty();
    }
}
