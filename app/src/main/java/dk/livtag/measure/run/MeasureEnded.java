package dk.livtag.measure.run;

import dk.livtag.kernel.PatientEvent;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published once a questionnaire is answered or declined. Carries identifiers only. */
public record MeasureEnded(PatientId patient, UUID run, String occasion, int number, Instant at)
        implements PatientEvent {

    public static MeasureEnded of(Run it, Instant at) {
        return new MeasureEnded(
                it.patient(), it.id().value(), it.asked().occasion(), it.asked().number(), at);
    }
}
