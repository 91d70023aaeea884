package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.edit.History;
import dk.livtag.pathway.edit.KeptVersion;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** One programme as it is used here: what happens in it, who does it, and every version that there was. */
public record ProgrammePage(
        History history, KeptVersion shown, Programme programme, List<Lack> lacking, boolean mayEdit) implements Page {

    public String path() {
        return "/team/programmer/" + history.programme();
    }

    public boolean isUsed(KeptVersion version) {
        return version.equals(history.used());
    }

    /** Text key that names a version. */
    public static String key(KeptVersion version) {
        return version.isOwn() ? "programme.version.own" : "programme.version.shipped";
    }

    @Override
    public String titleKey() {
        return "programme.one.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
