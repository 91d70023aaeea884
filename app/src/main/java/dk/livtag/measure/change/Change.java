package dk.livtag.measure.change;

import dk.livtag.measure.score.Meaning;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two numbers of the same scale, in the sense of those who live with it.
 *
 * @param gain how much better it is; below zero where it is worse
 * @param reached the important changes that it is as large as
 */
public record Change(double before, double after, double gain, Reliable reliable, List<Threshold> reached) {

    /** Whether it is larger than the noise. */
    public enum Reliable {
        YES,
        NO,
        UNKNOWN
    }

    /** Null where one of them has no number. */
    public static @Nullable Change between(Outcome before, Outcome after, Meaning meaning) {
        var first = before.value();
        var last = after.value();
        if (first == null || last == null) {
            return null;
        }
        var reached = meaning.important().stream()
                .filter(it -> it.isReachedBy(last - first))
                .toList();
        return new Change(
                first,
                last,
                meaning.direction().gain(first, last),
                reliable(before, after, meaning.reliable()),
                reached);
    }

    private static Reliable reliable(Outcome before, Outcome after, @Nullable Threshold published) {
        var change = value(after) - value(before);
        var error = before.error();
        var other = after.error();
        if (error != null && other != null) {
            return Math.abs(change) >= ReliableChange.between(error, other).threshold() ? Reliable.YES : Reliable.NO;
        }
        if (published == null) {
            return Reliable.UNKNOWN;
        }
        return published.isReachedBy(change) ? Reliable.YES : Reliable.NO;
    }

    private static double value(Outcome it) {
        var value = it.value();
        return value == null ? Double.NaN : value;
    }
}
