package dk.livtag.pathway.engine;

import dk.livtag.pathway.programme.From;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a pathway is.
 *
 * @param countedFrom the day the phase began, moved by the days of pauses within it
 * @param points the days that due dates are counted from, so far as they have come
 */
public record Position(
        String phase,
        LocalDate countedFrom,
        Map<From.Point, LocalDate> points,
        Condition condition,
        LocalDate expectedEnd) {

    public Position {
        points = Map.copyOf(points);
    }

    Position in(String other, LocalDate on) {
        return new Position(other, on, points, condition, expectedEnd);
    }

    Position is(Condition other) {
        return new Position(phase, countedFrom, points, other, expectedEnd);
    }

    Position reached(From.Point point, LocalDate on) {
        var more = new EnumMap<From.Point, LocalDate>(From.Point.class);
        more.putAll(points);
        more.put(point, on);
        return new Position(phase, countedFrom, more, condition, expectedEnd);
    }

    Position later(long days) {
        return new Position(phase, countedFrom.plusDays(days), points, condition, expectedEnd.plusDays(days));
    }

    public Position expectedToEnd(LocalDate on) {
        return new Position(phase, countedFrom, points, condition, on);
    }
}
