package dk.livtag.assessment.web;

import dk.livtag.assessment.Writing.Typed;
import dk.livtag.assessment.entry.Answers;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page for writing an assessment sent.
 *
 * @param act which button was pressed
 */
record SheetForm(Answers answers, int base, int version, String reason, String act) {

    /** How the names of the controls begin. */
    static final String FIELD = "f-";

    static SheetForm of(Map<String, String> sent) {
        var answers = sent.entrySet().stream()
                .filter(it -> it.getKey().startsWith(FIELD))
                .collect(Collectors.toMap(it -> it.getKey().substring(FIELD.length()), SheetForm::clean));
        return new SheetForm(
                new Answers(answers),
                number(sent.getOrDefault("base", "")),
                number(sent.getOrDefault("version", "")),
                sent.getOrDefault("reason", ""),
                sent.getOrDefault("act", "save"));
    }

    Typed typed() {
        return new Typed(answers, base, version, reason);
    }

    SheetForm with(String code, String answer) {
        return new SheetForm(answers.with(code, answer), base, version, reason, act);
    }

    /** The same, to be kept beside these versions. */
    SheetForm from(int otherBase, int otherVersion) {
        return new SheetForm(answers, otherBase, otherVersion, reason, act);
    }

    /** What follows the word of the button, such as the field that it stands beside. */
    String about() {
        return act.substring(act.indexOf(' ') + 1);
    }

    boolean is(String word) {
        return act.equals(word) || act.startsWith(word + " ");
    }

    /** Browsers send line ends of two characters; the database keeps one. */
    private static String clean(Map.Entry<String, String> sent) {
        return sent.getValue().replace("\r\n", "\n").replace("\u0000", "");
    }

    private static int number(String sent) {
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
    }
}
