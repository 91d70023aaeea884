package dk.livtag.measure.instrument;

import java.util.List;

/**
 * One question as it is put, without its words.
 *
 * @param options what can be chosen, in the printed order; empty for a number
 * @param when answers to others that it depends on; empty when it is always put
 * @param all whether all of those must hold, or one is enough
 */
public record Question(
        String item, Kind kind, double from, double to, List<Option> options, List<Condition> when, boolean all) {

    /** How it is answered. */
    public enum Kind {
        CHOICE,
        INTEGER,
        DECIMAL
    }

    /** One answer with what it counts. */
    public record Option(String code, double value) {}

    public Question {
        options = List.copyOf(options);
        when = List.copyOf(when);
    }
}
