package dk.livtag.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about measuring.
 *
 * @param points the questionnaires of each measurement point of a programme, by the code of its step; those of every other
 *     point stand under "any"
 * @param repeat how long after an answer the programme asks the same again at the earliest
 * @param responder who acts on an answer that somebody must act on; empty for nobody, and then no such instrument is sent
 * @param outOfHours what the citizen is told, also at night; empty for nothing, and then no such instrument is sent
 */
@ConfigurationProperties("livtag.measure")
record MeasureProperties(
        @DefaultValue Map<String, List<String>> points,
        @DefaultValue("6d") Duration repeat,
        @DefaultValue("") String responder,
        @DefaultValue("") String outOfHours) {

    /** One instrument at one point; the point "any" is each that is not named. */
    record Wanted(String step, String instrument) {}

    /** What is asked at every point, of those that can be sent. */
    List<Wanted> wanted(Predicate<String> canBeSent) {
        return points.entrySet().stream()
                .flatMap(it ->
                        it.getValue().stream().filter(canBeSent).map(instrument -> new Wanted(it.getKey(), instrument)))
                .toList();
    }

    /** Somebody looks when an answer must be acted on. */
    boolean hasResponder() {
        return !responder.isBlank() && !outOfHours.isBlank();
    }
}
