package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Bands;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The pain in four steps and nine yeses or noes. */
record Prognosis(Bands bands) implements Family {

    private static final int ITEMS = 9;
    private static final double[] STEPS = {4, 6, 8};

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var items = IntStream.rangeClosed(1, ITEMS).mapToObj(String::valueOf).toList();
        if (!items.stream().allMatch(answers::has) || !answers.has("nrs")) {
            return List.of(Outcome.without("total", Status.INCOMPLETE));
        }
        var pain = Arrays.stream(STEPS).filter(it -> answers.of("nrs") > it).count();
        var total = pain + items.stream().mapToDouble(answers::of).sum();
        return List.of(new Outcome("total", Status.OK, total, null, bands.of(total)));
    }
}
