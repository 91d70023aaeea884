package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Bands;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.List;
import java.util.stream.IntStream;

/** A sum of how it feels, the course of the pain over time, and whether it radiates. */
record NervePain(Bands bands) implements Family {

    private static final int ITEMS = 7;
    private static final int RADIATES = 2;
    private static final List<Integer> COURSE = List.of(0, -1, 1, 1);

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var items = IntStream.rangeClosed(1, ITEMS).mapToObj(String::valueOf).toList();
        if (!items.stream().allMatch(answers::has) || !answers.has("course") || !answers.has("radiating")) {
            return List.of(Outcome.without("total", Status.INCOMPLETE));
        }
        var total = items.stream().mapToDouble(answers::of).sum()
                + COURSE.get((int) answers.of("course") - 1)
                + RADIATES * answers.of("radiating");
        return List.of(new Outcome("total", Status.OK, total, null, bands.of(total)));
    }
}
