package dk.livtag.ui;

import dk.livtag.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do.
 *
 * @param key text keys {@code ui.error.<key>.title} and {@code .text}
 * @param reason text key of what the house's rule says, if it says more
 * @param code what support can find the event by in the log; empty when there is nothing to find
 */
public record ErrorPage(String key, @Nullable String reason, List<Object> reasonArguments, String code)
        implements Page {

    public static ErrorPage of(String key) {
        return new ErrorPage(key, null, List.of(), "");
    }

    public static ErrorPage of(String key, Refusal refusal) {
        return new ErrorPage(key, refusal.messageKey(), refusal.arguments(), "");
    }

    /** A fault of ours, which the log knows by this code. */
    public static ErrorPage fault(String code) {
        return new ErrorPage("unexpected", null, List.of(), code);
    }

    public String textKey() {
        return "ui.error." + key + ".text";
    }

    /** Whether logging in is the way on. */
    public boolean needsLogIn() {
        return key.equals("step-up") || key.equals("sign-in");
    }

    @Override
    public String titleKey() {
        return "ui.error." + key + ".title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
