package dk.livtag.measure.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one number of an instrument is read: its range, which way is good, and when a change of it is one.
 *
 * @param important changes that people notice, by those who say so; often for groups only
 * @param reliable the change that is larger than the noise of measuring; null where nobody has published it
 */
public record Meaning(
        String scale,
        double from,
        double to,
        Direction direction,
        List<Threshold> important,
        @Nullable Threshold reliable) {

    public Meaning {
        important = List.copyOf(important);
    }
}
