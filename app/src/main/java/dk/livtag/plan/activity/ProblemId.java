package dk.livtag.plan.activity;

import java.util.UUID;

/** Names one activity problem. */
public record ProblemId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static ProblemId valueOf(String text) {
        return new ProblemId(UUID.fromString(text));
    }
}
