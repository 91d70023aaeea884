package dk.livtag.access.policy.smart;

import dk.livtag.access.Action;
import java.util.Optional;

/** A letter of a SMART 2 scope, in the only order a scope may write them. */
public enum Permission {
    CREATE('c'),
    READ('r'),
    UPDATE('u'),
    DELETE('d'),
    SEARCH('s');

    private final char letter;

    Permission(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public boolean writes() {
        return this != READ && this != SEARCH;
    }

    /** The permission an action takes; exporting and breaking the glass are not for apps at all. */
    public static Optional<Permission> neededFor(Action action) {
        return switch (action) {
            case READ -> Optional.of(READ);
            case SEARCH -> Optional.of(SEARCH);
            case CREATE -> Optional.of(CREATE);
            case UPDATE, CORRECT, SIGN, CANCEL, SHARE, REVOKE -> Optional.of(UPDATE);
            case DELETE -> Optional.of(DELETE);
            case EXPORT, BREAK_GLASS -> Optional.empty();
        };
    }
}
