package dk.livtag.organisation.web;

import dk.livtag.organisation.Absence;
import dk.livtag.organisation.Profile;
import dk.livtag.organisation.StaffMember;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** One's own profile and absences (profil og fravær). */
public record MinePage(
        Profile profile, List<Absence> absences, List<StaffMember> substitutes, Said said, List<FieldError> errors)
        implements Page {

    /** What was written before something was missing. */
    public record Said(String qualified, String pain, String from, String to, String substitute) {}

    @Override
    public String titleKey() {
        return "mine.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
