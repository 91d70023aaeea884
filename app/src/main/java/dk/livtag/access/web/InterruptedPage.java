package dk.livtag.access.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wrote in a form of a log-in that is over, ready to be sent again.
 *
 * @param action where the form was going
 */
public record InterruptedPage(String action, List<Kept> fields) implements Page {

    /** Where the walls lead to. */
    public static final String PATH = "/log-ind/afbrudt";

    /** What the frame writes anew into each form. */
    private static final Set<String> OURS = Set.of("_csrf", "_key");

    /** One field as it was sent. */
    public record Kept(String name, String value) {}

    public static List<Kept> kept(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(it -> !OURS.contains(it.getKey()))
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Kept(it.getKey(), value)))
                .toList();
    }

    @Override
    public String titleKey() {
        return "access.interrupted.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
