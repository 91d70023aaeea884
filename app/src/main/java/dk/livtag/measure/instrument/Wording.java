package dk.livtag.measure.instrument;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one instrument in one language, as published or licensed.
 *
 * @param intro what stands above every question; empty for nothing
 * @param answers the words of each answer, where it has words
 * @param low what the lowest number stands for, where an answer is a number
 */
public record Wording(
        String instrument,
        String language,
        String title,
        String intro,
        Map<String, String> items,
        Map<String, String> answers,
        String low,
        String high) {

    public Wording {
        items = Map.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /** The words of a question. */
    public String item(String code) {
        return items.getOrDefault(code, "");
    }

    /** The words of an answer, or its number. */
    public String answer(String code) {
        return answers.getOrDefault(code, code);
    }

    /** The first item without words; null when there is none. */
    @Nullable
    String lacks(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .map(Question::item)
                .filter(it -> item(it).isBlank())
                .findFirst()
                .orElse(null);
    }
}
