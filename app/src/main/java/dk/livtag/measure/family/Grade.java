package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Outcome;
import dk.livtag.measure.score.Status;
import java.util.List;

/** The grade of long-lasting pain: how often, how much it limits, how much it bothers. */
record Grade() implements Family {

    private static final List<String> BOTHERS = List.of("peg1", "peg2", "peg3");
    private static final List<String> NAMES = List.of("NO_CHRONIC_PAIN", "MILD", "BOTHERSOME", "HIGH_IMPACT");
    private static final int MOST_DAYS = 2;
    private static final int BOTHERSOME = 12;

    @Override
    public List<Outcome> outcomes(Answers answers) {
        var whole = answers.has("painDays")
                && answers.has("limitsDays")
                && answers.has("unableToWork")
                && BOTHERS.stream().allMatch(answers::has);
        if (!whole) {
            return List.of(Outcome.without("grade", Status.INCOMPLETE));
        }
        var grade = grade(answers);
        return List.of(Outcome.of("grade", grade, NAMES.get(grade)));
    }

    private static int grade(Answers answers) {
        if (answers.of("painDays") < MOST_DAYS) {
            return 0;
        }
        if (answers.of("limitsDays") >= MOST_DAYS || answers.of("unableToWork") == 1) {
            return 3;
        }
        return BOTHERS.stream().mapToDouble(answers::of).sum() >= BOTHERSOME ? 2 : 1;
    }
}
