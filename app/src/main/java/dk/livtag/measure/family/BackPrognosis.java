package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.List;
import java.util.stream.IntStream;

/** Eight yeses or noes and how bothersome it is; the last five weigh by themselves. */
record BackPrognosis() implements Family {

    private static final int ITEMS = 8;
    private static final int FIRST_OF_PART = 5;
    private static final int VERY = 3;
    private static final int LOW = 3;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var whole = IntStream.rangeClosed(1, ITEMS + 1).allMatch(it -> answers.has(String.valueOf(it)));
        if (!whole) {
            return List.of(Outcome.without("total", Status.INCOMPLETE), Outcome.without("subscale", Status.INCOMPLETE));
        }
        var total = sum(answers, 1);
        var part = sum(answers, FIRST_OF_PART);
        var risk = total <= LOW ? "LOW" : part <= LOW ? "MEDIUM" : "HIGH";
        return List.of(Outcome.of("total", total, risk), Outcome.of("subscale", part));
    }

    private static double sum(Answers answers, int first) {
        var bothersome = answers.of(String.valueOf(ITEMS + 1)) >= VERY ? 1 : 0;
        return bothersome
                + IntStream.rangeClosed(first, ITEMS)
                        .mapToDouble(it -> answers.of(String.valueOf(it)))
                        .sum();
    }
}
