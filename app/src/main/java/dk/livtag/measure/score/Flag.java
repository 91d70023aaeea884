package dk.livtag.measure.score;

/** A name that a number has by itself, within a range. */
public record Flag(String name, String scale, double from, double to) {

    public boolean isIn(Outcome outcome) {
        var value = outcome.value();
        return outcome.scale().equals(scale) && value != null && value >= from && value <= to;
    }
}
