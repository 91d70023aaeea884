package dk.livtag.assessment.entry;

import dk.livtag.assessment.entry.Sheet.Gap;
import dk.livtag.assessment.entry.Sheet.Gap.Kind;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.assessment.template.Template;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what must be put right in the answers to a template. A pure function. */
final class Gaps {

    /** The answers that a field of kind yes, no, unknown knows. */
    private static final Set<String> YES_NO_UNKNOWN = Set.of("yes", "no", "unknown");

    private static final int LONGEST = 4_000;
    private static final Pattern ON_THE_SCALE = Pattern.compile("[0-9]|10");

    private Gaps() {}

    static List<Gap> of(Template template, Answers answers) {
        return template.fields()
                .flatMap(it -> kind(it, answers.of(it)).map(kind -> new Gap(it, kind)).stream())
                .toList();
    }

    static List<Gap> ofDraft(Template template, Answers answers) {
        return of(template, answers).stream()
                .filter(it -> it.kind() == Kind.TOO_LONG)
                .toList();
    }

    private static Optional<Kind> kind(Field field, String answer) {
        if (answer.isEmpty()) {
            return field.is(Mark.REQUIRED) ? Optional.of(Kind.MISSING) : Optional.empty();
        }
        if (answer.length() > LONGEST) {
            return Optional.of(Kind.TOO_LONG);
        }
        return switch (field.kind()) {
            case TEXT, LINE -> Optional.empty();
            case CHOICE -> unless(field.option(answer).isPresent(), Kind.NOT_AN_OPTION);
            case YES_NO_UNKNOWN -> unless(YES_NO_UNKNOWN.contains(answer), Kind.NOT_AN_OPTION);
            case SCALE -> unless(ON_THE_SCALE.matcher(answer).matches(), Kind.NOT_ON_THE_SCALE);
            case DATE -> unless(isDate(answer), Kind.NOT_A_DATE);
        };
    }

    private static Optional<Kind> unless(boolean isFine, Kind kind) {
        return isFine ? Optional.empty() : Optional.of(kind);
    }

    private static boolean isDate(String answer) {
        try {
            return LocalDate.parse(answer).getYear() > 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
