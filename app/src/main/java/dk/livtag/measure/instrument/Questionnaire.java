package dk.livtag.measure.instrument;

import dk.livtag.measure.score.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of an instrument in the order in which they are put. */
public final class Questionnaire {

    private final String version;
    private final List<Question> questions;
    private final Map<String, Question> byItem;

    Questionnaire(String version, List<Question> questions) {
        this.version = version;
        this.questions = List.copyOf(questions);
        this.byItem = questions.stream().collect(Collectors.toUnmodifiableMap(Question::item, Function.identity()));
    }

    public String version() {
        return version;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> question(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Those that are put, given what is answered; an answer to one that is not put does not count either. */
    public List<Question> put(Answers answers) {
        var counted = counted(answers);
        return questions.stream().filter(it -> isPut(it, counted)).toList();
    }

    /** The answers to questions that are put. */
    public Answers counted(Answers answers) {
        var counted = new HashMap<>(answers.given());
        var before = counted.size() + 1;
        while (counted.size() < before) {
            before = counted.size();
            var so = new Answers(counted);
            questions.stream().filter(it -> !isPut(it, so)).forEach(it -> counted.remove(it.item()));
        }
        return new Answers(counted);
    }

    private static boolean isPut(Question it, Answers answers) {
        if (it.when().isEmpty()) {
            return true;
        }
        return it.all()
                ? it.when().stream().allMatch(one -> one.holds(answers))
                : it.when().stream().anyMatch(one -> one.holds(answers));
    }
}
