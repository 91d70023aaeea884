package dk.livtag.conference.meeting;

import java.util.UUID;

/** One joint conference (fælles patientkonference). */
public record ConferenceId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static ConferenceId valueOf(String text) {
        return new ConferenceId(UUID.fromString(text));
    }
}
