package dk.livtag.plan.web.citizen;

import dk.livtag.plan.activity.ProblemId;
import java.util.Arrays;
import java.util.Optional;

/** What she is asked of one thing, a page each. */
enum Question {
    AREA("omraade"),
    IMPORTANCE("vigtigt"),
    PERFORMANCE("gaar"),
    SATISFACTION("glad");

    private final String word;

    Question(String word) {
        this.word = word;
    }

    static Optional<Question> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    String address(ProblemId problem) {
        return "/mit/maal/" + problem.value() + "/" + word;
    }

    /** The last one leads back to the thing itself. */
    String next(ProblemId problem) {
        return ordinal() + 1 < values().length
                ? values()[ordinal() + 1].address(problem)
                : "/mit/maal/" + problem.value();
    }
}
