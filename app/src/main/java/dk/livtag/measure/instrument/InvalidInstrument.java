package dk.livtag.measure.instrument;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;

/** A file of an instrument is refused: which, where in it, and why. */
public class InvalidInstrument extends RuntimeException {

    private final String file;
    private final String reason;
    private final transient List<Object> arguments;

    public InvalidInstrument(String file, String reason, Object... arguments) {
        super(file + ": " + reason + " " + List.of(arguments));
        this.file = file;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    static InvalidInstrument of(String file, YamlEntry.Refused e) {
        return new InvalidInstrument(
                file + ":" + e.line(), e.reason(), e.arguments().toArray());
    }

    public String file() {
        return file;
    }

    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
