package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.edit.Edit;
import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the editor's page sent.
 *
 * @param looked mark of the text whose difference was shown
 */
record EditForm(Edit edit, String press, String looked) {

    static EditForm of(Map<String, String> fields) {
        var seen = fields.getOrDefault("seen", "0");
        var edit = new Edit(
                fields.getOrDefault("text", ""),
                seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0,
                fields.getOrDefault("why", ""));
        return new EditForm(edit, fields.getOrDefault("press", ""), fields.getOrDefault("looked", ""));
    }

    /** Nobody saves what she has not seen the difference of, or without saying why. */
    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (press.equals("SAVE")) {
            if (!looked.equals(edit.mark())) {
                errors.add(FieldError.of("text", "programme.edit.look-first"));
            }
            if (edit.why().isBlank() || edit.why().length() > Edit.LONGEST_WHY) {
                errors.add(FieldError.of("why", "programme.why.missing"));
            }
        }
        return errors;
    }
}
