package dk.livtag.ui;

import java.util.Set;

/**
 * Whoever looks at a page, as far as the frame must know.
 *
 * @param name what to call the person; empty when nobody is logged in
 * @param roles codes of the role and the profession
 */
public record Viewer(String name, Set<String> roles) {

    public static final Viewer NOBODY = new Viewer("", Set.of());

    public boolean isLoggedIn() {
        return !name.isEmpty();
    }

    /** Tells the frame who is looking. The access module knows. */
    @FunctionalInterface
    public interface Source {

        Viewer current();
    }
}
