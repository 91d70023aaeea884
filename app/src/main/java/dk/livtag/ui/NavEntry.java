package dk.livtag.ui;

import java.util.Set;

/**
 * A link in a shell's navigation, contributed by the module that owns the page.
 *
 * @param roles roles or professions that see it; empty means everybody in that shell
 */
public record NavEntry(Shell shell, int order, String path, String textKey, Set<String> roles) {

    boolean isFor(Shell where, Viewer viewer) {
        return shell == where && (roles.isEmpty() || viewer.roles().stream().anyMatch(roles::contains));
    }
}
