package dk.livtag.ui;

/**
 * Says what went wrong and what to do.
 *
 * @param key text keys {@code ui.error.<key>.title} and {@code .text}
 * @param code what support can find the event by in the log; empty when there is nothing to find
 */
public record ErrorPage(String key, String detail, String code) implements Page {

    @Override
    public String titleKey() {
        return "ui.error." + key + ".title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
