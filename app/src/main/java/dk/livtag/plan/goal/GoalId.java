package dk.livtag.plan.goal;

import java.util.UUID;

/** Names one goal. */
public record GoalId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static GoalId valueOf(String text) {
        return new GoalId(UUID.fromString(text));
    }
}
