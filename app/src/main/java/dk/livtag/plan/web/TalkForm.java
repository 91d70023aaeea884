package dk.livtag.plan.web;

import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.ui.FieldError;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was said to the questions about hope and readiness; what was skipped is not there. */
public record TalkForm(Map<Question, String> words) {

    public static final int LONGEST = 1_000;

    public static TalkForm of(Map<String, String> fields) {
        var words = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            var said = fields.getOrDefault(question.name(), "").strip();
            if (!said.isEmpty()) {
                words.put(question, said);
            }
        }
        return new TalkForm(words);
    }

    public List<FieldError> problems() {
        if (words.isEmpty()) {
            return List.of(FieldError.of(Question.values()[0].name(), "goals.talk.empty"));
        }
        return words.entrySet().stream()
                .filter(it -> it.getValue().length() > LONGEST)
                .map(it -> FieldError.of(it.getKey().name(), "goals.talk.long", LONGEST))
                .toList();
    }
}
