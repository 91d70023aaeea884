package dk.livtag.demo.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of those who are the same in every demo. */
final class Ids {

    private Ids() {}

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(("livtag demo " + name).getBytes(StandardCharsets.UTF_8));
    }
}
