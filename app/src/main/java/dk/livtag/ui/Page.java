package dk.livtag.ui;

import java.util.List;

/** Everything one template needs, and nothing that it could use to ask for more. */
public interface Page {

    /** Text key of the title in the browser's tab. */
    String titleKey();

    default Object[] titleArguments() {
        return new Object[0];
    }

    /** What must be put right; a page with errors says so in its title. */
    default List<FieldError> errors() {
        return List.of();
    }

    Shell shell();
}
