package dk.livtag.plan.web.citizen;

import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is hard, in her own words.
 *
 * @param changed the address of the one that she puts in other words; null for a new one
 */
public record WordsPage(@Nullable String changed, String words, List<FieldError> errors) implements Page {

    public String action() {
        return changed == null ? "/mit/maal/nyt" : changed + "/ord";
    }

    public String back() {
        return changed == null ? "/mit/maal" : changed;
    }

    @Override
    public String titleKey() {
        return "goals.words";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
