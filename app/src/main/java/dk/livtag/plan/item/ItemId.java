package dk.livtag.plan.item;

import java.util.UUID;

/** Names one item of a plan. */
public record ItemId(UUID value) {

    /** Lets Spring MVC bind path variables. */
    public static ItemId valueOf(String text) {
        return new ItemId(UUID.fromString(text));
    }
}
