package dk.livtag.measure.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the questions of one questionnaire must keep to among each other. */
final class QuestionnaireRules {

    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,30}");

    private final String file;
    private final Map<String, Question> questions = new HashMap<>();

    QuestionnaireRules(String file, List<Question> questions) {
        this.file = file;
        for (var it : questions) {
            if (!ITEM.matcher(it.item()).matches()) {
                throw new InvalidInstrument(file, "bad-item", it.item());
            }
            if (this.questions.put(it.item(), it) != null) {
                throw new InvalidInstrument(file, "item-twice", it.item());
            }
        }
    }

    void check() {
        if (questions.isEmpty()) {
            throw new InvalidInstrument(file, "empty");
        }
        questions.values().forEach(it -> {
            it.when().stream()
                    .filter(one -> !questions.containsKey(one.question()))
                    .forEach(one -> {
                        throw new InvalidInstrument(file, "unknown-item", it.item(), one.question());
                    });
            follow(it, new HashSet<>(), it.item());
        });
    }

    private void follow(Question it, Set<String> seen, String from) {
        if (!seen.add(it.item())) {
            throw new InvalidInstrument(file, "cyclic-enable-when", from);
        }
        it.when().stream().map(one -> questions.get(one.question())).forEach(next -> {
            if (next != null) {
                follow(next, seen, from);
            }
        });
        seen.remove(it.item());
    }
}
