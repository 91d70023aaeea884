package dk.livtag.demo.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of those who are the same in every demo. */
final class FixedIds {

    private FixedIds() {}

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("livtag demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
