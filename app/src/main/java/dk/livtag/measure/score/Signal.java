package dk.livtag.measure.score;

/** A single answer that somebody must act on at once, however little else was answered. */
public record Signal(String name, String item, double from) {

    public boolean isIn(Answers answers) {
        var it = answers.get(item);
        return it.isPresent() && it.getAsDouble() >= from;
    }
}
