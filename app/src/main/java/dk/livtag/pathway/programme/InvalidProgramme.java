package dk.livtag.pathway.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme's file is refused: every fault that was found, so that whoever mends it need not come back for the next. */
public class InvalidProgramme extends RuntimeException {

    private final String file;
    private final transient List<Fault> faults;

    InvalidProgramme(String file, List<Fault> faults) {
        super(faults.stream()
                .map(it -> file + ", line " + it.line() + ": " + it.reason() + " " + it.arguments())
                .collect(Collectors.joining("; ")));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    public static InvalidProgramme because(String file, List<Fault> faults) {
        return new InvalidProgramme(file, faults);
    }

    /** A version that pathways may have been copied from says something else than it did. */
    public static InvalidProgramme changedWithoutAVersion(String file, int version) {
        return new InvalidProgramme(file, List.of(Fault.of(0, "changed-without-a-version", version)));
    }

    public String file() {
        return file;
    }

    public List<Fault> faults() {
        return faults;
    }
}
