package dk.livtag.pathway.edit;

import dk.livtag.pathway.programme.Change;
import dk.livtag.pathway.programme.Difference;
import dk.livtag.pathway.programme.Programme;
import java.util.List;

/** How a text differs from a version (forskel): the steps in words, and every line, so that nothing is missed. */
public record Against(KeptVersion version, List<Change> steps, List<Line> lines) {

    static Against of(KeptVersion version, String text, Programme edited) {
        return new Against(
                version,
                Difference.ofVersions(version.programme(), edited),
                Lines.between(OwnText.numbered(version.body(), edited.version()), text));
    }

    public boolean isSame() {
        return lines.isEmpty();
    }

    /** A line that is taken out or put in. */
    public record Line(boolean isNew, String text) {}
}
