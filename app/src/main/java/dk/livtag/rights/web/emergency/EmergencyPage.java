package dk.livtag.rights.web.emergency;

import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * Where a health person opens a record for an hour.
 *
 * @param unknown set when nobody here has the number
 */
public record EmergencyPage(EmergencyForm form, boolean unknown, List<FieldError> errors) implements Page {

    static final String PATH = "/team/noedadgang";

    public List<Choice> reasons(Frame frame) {
        return EmergencyForm.REASONS.stream()
                .map(it -> new Choice(
                        it,
                        frame.t("rights.reason." + it.toLowerCase(java.util.Locale.ROOT)),
                        it.equals(form.reason())))
                .toList();
    }

    @Override
    public String titleKey() {
        return "staff.emergency.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
