package dk.livtag.assessment.template;

import java.util.List;
import java.util.stream.Collectors;

/** A template's file is refused, with every fault that was found. */
public class InvalidTemplate extends RuntimeException {

    private final String file;
    private final transient List<Fault> faults;

    public InvalidTemplate(String file, List<Fault> faults) {
        super(faults.stream()
                .map(it -> file + ", line " + it.line() + ": " + it.reason() + " " + it.arguments())
                .collect(Collectors.joining("; ")));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** A version that assessments were written by says something else than it did. */
    public static InvalidTemplate changedWithoutAVersion(String file, int version) {
        return new InvalidTemplate(file, List.of(Fault.of(0, "changed-without-a-version", version)));
    }

    public String file() {
        return file;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** One thing in a template's file that no assessment can be written by, in the line where it stands. */
    public record Fault(int line, String reason, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(int line, String reason, Object... arguments) {
            return new Fault(line, "assessment.fault." + reason, List.of(arguments));
        }
    }
}
