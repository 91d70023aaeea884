package dk.livtag.pathway.programme;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;

/** One thing in a programme's file that no pathway can be run by, in the line where it stands; line 0 is the whole file. */
public record Fault(int line, String reason, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(YamlEntry.Refused it) {
        return of(it.line(), it.reason(), it.arguments().toArray());
    }

    public static Fault of(int line, String reason, Object... arguments) {
        return new Fault(line, "pathway.fault." + reason, List.of(arguments));
    }
}
