package dk.livtag.assessment.web;

import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.known.Known.Saying;
import dk.livtag.assessment.template.Field;
import dk.livtag.ui.Display.Language;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** Reads answers back to people. */
public record Shown(Texts texts, Language language) {

    /** The answers to a question of that kind. */
    static final Set<String> YES_NO_UNKNOWN = Set.of("yes", "no", "unknown");

    public static Shown in(Frame frame) {
        return new Shown(frame.texts(), frame.display().language());
    }

    /** What was typed where it is no answer that the field knows. */
    public String answer(Field field, String typed) {
        return switch (field.kind()) {
            case TEXT, LINE -> typed;
            case CHOICE ->
                field.option(typed)
                        .map(it -> it.words().in(Texts.locale(language)))
                        .orElse(typed);
            case YES_NO_UNKNOWN ->
                YES_NO_UNKNOWN.contains(typed) ? texts.get(language, "assessment.answer." + typed) : typed;
            case SCALE -> texts.get(language, "assessment.answer.scale", typed);
            case DATE -> date(typed);
        };
    }

    /** What is known already. */
    public String saying(Saying saying) {
        return switch (saying) {
            case Saying.Own(var words) -> words;
            case Saying.Answered(var field, var code) -> answer(field, code);
            case Saying.Ours it -> texts.get(language, it.key(), it.arguments().toArray());
        };
    }

    /** The answer that it would be to this field; empty where it does not fit. */
    Optional<String> taken(Field field, Saying saying) {
        var code = saying.code();
        return switch (field.kind()) {
            case TEXT, LINE -> Optional.of(saying(saying));
            case CHOICE -> field.option(code).map(_ -> code);
            case YES_NO_UNKNOWN -> YES_NO_UNKNOWN.contains(code) ? Optional.of(code) : Optional.empty();
            case SCALE, DATE ->
                saying instanceof Saying.Answered it && it.field().kind() == field.kind()
                        ? Optional.of(code)
                        : Optional.empty();
        };
    }

    /** Sygeplejerske Anne Bruun */
    public String author(Author author) {
        return texts.get(
                        language, "assessment.profession." + author.profession().name()) + " " + author.name();
    }

    private String date(String typed) {
        try {
            return DateTimeFormatter.ofPattern(texts.get(language, "ui.date.date"), Texts.locale(language))
                    .format(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return typed;
        }
    }
}
