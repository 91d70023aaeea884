package dk.livtag.measure;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Instruments;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an instrument may be sent, and if not, why. */
@Component
public class Sendable {

    private final Instruments instruments;
    private final MeasureProperties properties;

    Sendable(Instruments instruments, MeasureProperties properties) {
        this.instruments = instruments;
        this.properties = properties;
    }

    /** Those that can be answered by the citizen alone. */
    public List<Instrument> all() {
        return instruments.all().stream().filter(it -> whyNot(it).isEmpty()).toList();
    }

    /** What the citizen is told when an answer must be acted on. */
    public String outOfHours() {
        return properties.outOfHours();
    }

    /** A text key for why it cannot; empty when it can. */
    public Optional<String> whyNot(Instrument it) {
        if (it.words().isEmpty()) {
            return Optional.of("measure.cannot.words");
        }
        if (it.in("da").isEmpty()) {
            return Optional.of("measure.cannot.acknowledged");
        }
        if (it.definition().hasSignal() && !properties.hasResponder()) {
            return Optional.of("measure.cannot.responder");
        }
        return Optional.empty();
    }
}
