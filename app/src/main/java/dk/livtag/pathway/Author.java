package dk.livtag.pathway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changes a pathway, when and why; nobody, when it is the clock or a listener. */
record Author(@Nullable UUID account, Instant at, @Nullable String why) {

    static Author house(Instant at) {
        return new Author(null, at, null);
    }
}
