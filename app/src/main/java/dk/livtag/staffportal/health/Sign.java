package dk.livtag.staffportal.health;

import java.util.Arrays;
import java.util.List;

/** One thing that is looked at, and how it is; the text key is {@code health.<what>.<state>}. */
public record Sign(String what, State state, List<Object> values) implements Comparable<Sign> {

    /** How bad it is, worst first, as lists show it. */
    public enum State {
        RED,
        YELLOW,
        GREEN
    }

    static Sign of(String what, State state, Object... values) {
        return new Sign(what, state, Arrays.asList(values));
    }

    @Override
    public int compareTo(Sign other) {
        return state.compareTo(other.state);
    }
}
