package dk.livtag.plan.web.citizen;

import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question about one thing.
 *
 * @param key what is asked
 * @param earlier what she said the last time, shown when she asks for it; null where she has said nothing
 * @param action where the answer goes
 * @param skip where she goes without answering
 * @param number which question of how many
 */
public record QuestionPage(
        String key,
        String words,
        List<Choice> choices,
        @Nullable Integer earlier,
        String action,
        String skip,
        int number,
        int among,
        List<FieldError> errors)
        implements Page {

    public boolean isScale() {
        return !key.equals("AREA");
    }

    @Override
    public String titleKey() {
        return "goals.ask." + key;
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {words};
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
