package dk.livtag.measure.run;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.score.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One asking of a questionnaire, with how far it is.
 *
 * @param seconds how long she worked on it; a break counts as five minutes
 * @param isActedOn whether it is decided what is done about it
 * @param isUrgent whether an answer waits for somebody to act on it
 */
public record Run(
        RunId id,
        PatientId patient,
        OrganisationId organisation,
        Asked asked,
        Instant sentAt,
        Stand stand,
        int seconds,
        boolean isActedOn,
        boolean isUrgent) {

    private static final int MINUTE = 60;

    /**
     * What is asked and why.
     *
     * @param occasion the step of the programme, or HAND
     */
    public record Asked(
            String instrument, String questionnaire, Mode mode, String occasion, int number, LocalDate dueOn) {

        public static final String BY_HAND = "HAND";
    }

    public String instrument() {
        return asked.instrument();
    }

    public boolean isOpen() {
        return stand instanceof Stand.Sent || stand instanceof Stand.Begun;
    }

    /** Whole minutes, at least one. */
    public int minutes() {
        return Math.max(1, Math.round((float) seconds / MINUTE));
    }

    public Optional<Stand.Completed> completed() {
        return stand instanceof Stand.Completed it ? Optional.of(it) : Optional.empty();
    }

    public Optional<Outcome> outcome(String scale) {
        return completed()
                .flatMap(it -> it.outcomes().stream()
                        .filter(one -> one.scale().equals(scale))
                        .findFirst());
    }
}
