package dk.livtag.kernel;

import java.util.UUID;

/** The person with pain (borger, patient). */
public record PatientId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static PatientId valueOf(String text) {
        return new PatientId(UUID.fromString(text));
    }
}
