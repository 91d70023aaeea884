package dk.livtag.measure.run;

import java.util.UUID;

/** One asking of a questionnaire (måling). */
public record RunId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static RunId valueOf(String text) {
        return new RunId(UUID.fromString(text));
    }
}
