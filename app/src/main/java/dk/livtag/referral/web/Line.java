package dk.livtag.referral.web;

import dk.livtag.referral.form.Form;
import dk.livtag.ui.Display.Language;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** One line of an answer: the person's own words, or a text of ours. */
public sealed interface Line {

    String in(Texts texts, Language language);

    /** What the person wrote. */
    record Own(String words) implements Line {
        @Override
        public String in(Texts texts, Language language) {
            return words;
        }
    }

    /** What we call it. */
    record Ours(String key, List<String> arguments) implements Line {
        @Override
        public String in(Texts texts, Language language) {
            return texts.get(language, key, arguments.toArray());
        }
    }

    /** The label of a choice, as the form words it. */
    static Line of(Form form, Enum<?> choice) {
        return new Ours(Choices.key(form, choice), List.of());
    }

    static String all(List<Line> lines, Texts texts, Language language) {
        return lines.stream().map(it -> it.in(texts, language)).collect(Collectors.joining("\n"));
    }

    static String all(List<Line> lines, Frame frame) {
        return all(lines, frame.texts(), frame.display().language());
    }
}
