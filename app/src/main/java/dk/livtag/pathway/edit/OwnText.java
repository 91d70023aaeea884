package dk.livtag.pathway.edit;

import dk.livtag.pathway.programme.Fault;
import dk.livtag.pathway.programme.InvalidProgramme;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
import java.util.ArrayList;
import java.util.List;

/** The text of an own version, as it came from a browser: read, or every fault told. */
final class OwnText {

    static final int LONGEST = 60_000;
    private static final String VERSION = "(?m)^version:.*$";

    private final KeptVersion like;

    /** It stays the programme that it is a version of. */
    OwnText(KeptVersion like) {
        this.like = like;
    }

    /** Whoever edits need not count: the number is the house's. */
    static String numbered(String text, int version) {
        return text.replace("\r\n", "\n").replaceFirst(VERSION, "version: " + version);
    }

    Programme read(String text) {
        if (text.length() > LONGEST) {
            throw InvalidProgramme.because("", List.of(Fault.of(0, "too-long", LONGEST)));
        }
        var programme = ProgrammeFile.read("", text);
        var was = like.programme();
        var faults = new ArrayList<Fault>();
        if (!programme.id().equals(was.id())) {
            faults.add(Fault.of(line(text, "id:"), "other-id", was.id()));
        }
        if (!programme.offeredBy().equals(was.offeredBy())) {
            faults.add(Fault.of(line(text, "offeredBy:"), "other-offered-by", was.offeredBy()));
        }
        if (!faults.isEmpty()) {
            throw InvalidProgramme.because("", faults);
        }
        return programme;
    }

    private static int line(String text, String field) {
        var lines = text.lines().toList();
        for (var it = 0; it < lines.size(); it++) {
            if (lines.get(it).startsWith(field)) {
                return it + 1;
            }
        }
        return 0;
    }
}
