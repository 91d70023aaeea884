package dk.livtag.referral.form;

import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.ProfessionalAnswers.RedFlags;
import dk.livtag.referral.answers.ProfessionalAnswers.Safety;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Are red flags ruled out, and what should we take into account? */
final class SafetyPage {

    static final Set<String> FIELDS = Stream.concat(ConsiderationsPage.FIELDS.stream(), Stream.of("redFlags"))
            .collect(Collectors.toUnmodifiableSet());

    private SafetyPage() {}

    static Reading<Safety> read(Fields fields) {
        return switch (ConsiderationsPage.read(fields)) {
            case Reading.Wrong<Considerations>(var problems) -> new Reading.Wrong<>(problems);
            case Reading.Answered<Considerations>(Considerations considerations) ->
                new Reading.Answered<>(
                        new Safety(fields.choice("redFlags", RedFlags.class).orElse(null), considerations));
        };
    }
}
