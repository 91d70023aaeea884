package dk.livtag.measure.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument, read once: its questions, how they are scored, and the words that there are.
 *
 * @param words by language
 */
public record Instrument(Definition definition, Questionnaire questionnaire, Map<String, Worded> words) {

    /** Words with the pack that they are from. */
    public record Worded(Pack pack, Wording wording) {}

    public Instrument {
        words = Map.copyOf(words);
    }

    /** Refused where questions and scoring do not speak of the same answers. */
    static Instrument of(String file, Definition definition, Questionnaire questionnaire) {
        for (var it : definition.items()) {
            var question = questionnaire
                    .question(it.code())
                    .orElseThrow(() -> new InvalidInstrument(file, "item-not-asked", it.code()));
            if (question.from() != it.from() || question.to() != it.to()) {
                throw new InvalidInstrument(file, "other-range", it.code());
            }
        }
        if (questionnaire.questions().size() != definition.items().size()) {
            throw new InvalidInstrument(file, "asked-but-not-scored");
        }
        return new Instrument(definition, questionnaire, Map.of());
    }

    public String code() {
        return definition.instrument();
    }

    /** The words in the language, or in the first that there is. */
    public Optional<Worded> in(String language) {
        return Optional.ofNullable(words.get(language))
                .or(() -> words.values().stream().findFirst())
                .filter(it -> it.pack().acknowledged());
    }

    public List<String> languages() {
        return words.keySet().stream().sorted().toList();
    }
}
