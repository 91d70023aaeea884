package dk.livtag.kernel;

import java.util.UUID;

/** Whoever can log in: a citizen, a relative, a member of staff. */
public record AccountId(UUID value) {

    public static AccountId valueOf(String text) {
        return new AccountId(UUID.fromString(text));
    }
}
