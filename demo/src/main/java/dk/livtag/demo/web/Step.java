package dk.livtag.demo.web;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How far one click moves the clock. */
public enum Step {
    DAY("dag", it -> it.plusDays(1)),
    WEEK("uge", it -> it.plusWeeks(1)),
    MONTH("maaned", it -> it.plusMonths(1)),
    QUARTER("kvartal", it -> it.plusMonths(3));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // static functions
    private final UnaryOperator<ZonedDateTime> move;

    Step(String code, UnaryOperator<ZonedDateTime> move) {
        this.code = code;
        this.move = move;
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    ZonedDateTime from(ZonedDateTime moment) {
        return move.apply(moment);
    }
}
