package dk.livtag.ui;

import java.util.Set;

/**
 * A link in a shell's navigation, contributed by the module that owns the page.
 *
 * @param roles roles, professions or duties that see it; empty means everybody in that shell
 * @param waiting how much waits behind it for whoever looks
 */
public record NavEntry(Shell shell, int order, String path, String textKey, Set<String> roles, Waiting waiting) {

    public NavEntry(Shell shell, int order, String path, String textKey, Set<String> roles) {
        this(shell, order, path, textKey, roles, () -> 0);
    }

    boolean isFor(Shell where, Viewer viewer) {
        return shell == where && viewer.isOneOf(roles);
    }

    /** Counts what waits, each time a page is shown: one cheap statement at most. */
    @FunctionalInterface
    public interface Waiting {
        int count();
    }

    /**
     * The search field in the staff's header. Always sent by post: what is sought may be a CPR number, which must never
     * stand in an address.
     */
    public record Search(String path, String labelKey, String hintKey, Set<String> roles) {

        boolean isFor(Viewer viewer) {
            return viewer.isOneOf(roles);
        }
    }

    /**
     * One of the pages about a citizen, contributed by the module that owns it.
     *
     * @param ending what stands after the citizen's own address
     * @param roles roles or professions that have it; empty means everybody
     */
    public record Tab(int order, String ending, String textKey, Set<String> roles) {

        public Tab(int order, String ending, String textKey) {
            this(order, ending, textKey, Set.of());
        }

        boolean isFor(Viewer viewer) {
            return viewer.isOneOf(roles);
        }
    }
}
