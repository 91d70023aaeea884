package dk.livtag.ui;

import java.time.Duration;
import java.util.Set;

/**
 * Whoever looks at a page, as far as the frame must know.
 *
 * @param name what to call the person; empty when nobody is logged in
 * @param roles codes of the role, the profession and the duties
 * @param left how long the log-in lasts without another request
 */
public record Viewer(String name, Set<String> roles, Duration left) {

    /** How long before the end a page warns (ux.md R2). */
    private static final Duration WARNING = Duration.ofMinutes(5);

    /** The longest delay that the style sheet knows, in minutes. */
    private static final long LONGEST = 120;

    public static final Viewer NOBODY = new Viewer("", Set.of(), Duration.ZERO);

    /** Whether any of these codes is the viewer's; nobody is left out when none is named. */
    boolean isOneOf(Set<String> codes) {
        return codes.isEmpty() || roles.stream().anyMatch(codes::contains);
    }

    /** After how many whole minutes the page warns that the log-in ends. */
    public long minutesToWarning() {
        return Math.clamp(left.minus(WARNING).toMinutes(), 0, LONGEST);
    }

    public boolean isLoggedIn() {
        return !name.isEmpty();
    }

    /** Tells the frame who is looking. The access module knows. */
    @FunctionalInterface
    public interface Source {

        Viewer current();
    }
}
