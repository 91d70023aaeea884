package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.offer.Loading;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** The programmes that the reader's organisation offers, and what came of reading the files. */
public record ProgrammesPage(List<Offered> programmes, Loading loading, boolean mayEdit) implements Page {

    /** A programme in the version that new pathways begin as. */
    public record Offered(ProgrammeKey key, Programme programme) {

        public String path() {
            return "/team/programmer/" + key.programme();
        }

        public String versionKey() {
            return key.keptBy() == null ? "programme.version.shipped" : "programme.version.own";
        }
    }

    @Override
    public String titleKey() {
        return "programme.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
