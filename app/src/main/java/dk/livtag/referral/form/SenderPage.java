package dk.livtag.referral.form;

import dk.livtag.referral.answers.Referred;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last question of a self-referral: who are you, and may we read this? */
final class SenderPage {

    static final Set<String> FIELDS =
            Stream.concat(PersonPart.FIELDS.stream(), Stream.of("consent")).collect(Collectors.toUnmodifiableSet());

    private SenderPage() {}

    static Reading<Referred> read(Fields fields, LocalDate today) {
        var others = fields.has("consent", "yes")
                ? List.<Problem>of()
                : List.of(new Problem("consent", "referral.sender.consent.missing"));
        return PersonPart.read(fields, today, others);
    }
}
