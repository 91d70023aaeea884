package dk.livtag.referral.web.sender;

import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * Asks for a typed code.
 *
 * @param use what the code is for: {@code continue} or {@code status}
 */
public record CodePage(String use, String action, String typed, List<FieldError> errors) implements Page {

    static CodePage toContinue(String typed, List<FieldError> errors) {
        return new CodePage("continue", "/henvis/fortsaet", typed, errors);
    }

    static CodePage forStatus(String typed, List<FieldError> errors) {
        return new CodePage("status", "/henvis/status", typed, errors);
    }

    @Override
    public String titleKey() {
        return "referral." + use + ".title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
