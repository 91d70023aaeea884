package dk.livtag.assessment.known;

import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.assessment.known.Known.Saying;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Source;
import dk.livtag.assessment.template.Template;
import dk.livtag.referral.Referral;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds, for each field of a template, what is known already: from the referral and what others have signed. */
public final class Knowledge {

    private Knowledge() {}

    /** By the field's code, the latest first; nothing for a field of which nothing is known. */
    public static Map<String, List<Known>> of(
            Template template, Referral.@Nullable Received referral, List<Signed> signed) {
        return template.fields()
                .filter(it -> !known(it, referral, signed).isEmpty())
                .collect(Collectors.toMap(Field::code, it -> known(it, referral, signed)));
    }

    private static List<Known> known(Field field, Referral.@Nullable Received referral, List<Signed> signed) {
        return field.known().stream()
                .flatMap(it -> known(it, referral, signed).stream())
                .sorted(Comparator.comparing(Known::at).reversed())
                .toList();
    }

    private static Optional<Known> known(Source source, Referral.@Nullable Received referral, List<Signed> signed) {
        return switch (source) {
            case Source.Referral it -> Optional.ofNullable(referral).flatMap(given -> FromReferral.of(it, given));
            case Source.Finding it ->
                signed.stream()
                        .filter(other -> other.author().profession() == it.profession())
                        .findFirst()
                        .flatMap(other -> known(it, other));
        };
    }

    private static Optional<Known> known(Source.Finding source, Signed signed) {
        var sheet = signed.entry().sheet();
        return sheet.template()
                .field(source.field())
                .filter(it -> sheet.answers().has(it))
                .map(it -> new Known(
                        new Saying.Answered(it, sheet.answers().of(it)),
                        signed.author(),
                        signed.entry().at()));
    }

    /** The latest version of what somebody has signed. */
    public record Signed(Entry entry, Author author) {}
}
