package dk.livtag.staffportal.web;

import dk.livtag.access.Role;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** Where somebody lands whose own pages are not built yet: says what the role may see. */
public record HomePage(String name, Role role) implements Page {

    public String roleKey() {
        return "home." + role.code();
    }

    @Override
    public String titleKey() {
        return "home.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
