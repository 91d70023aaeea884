package dk.livtag.referral.form;

import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.ProfessionalAnswers.Symptoms;
import dk.livtag.referral.answers.Workup;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A professional's page on the pain and the work-up: any part is enough, and no diagnosis is asked for (D30). */
final class SymptomsPage {

    static final Set<String> FIELDS = Stream.concat(PainPage.FIELDS.stream(), Stream.of("duration", "workup"))
            .collect(Collectors.toUnmodifiableSet());

    private SymptomsPage() {}

    static Reading<Symptoms> read(Fields fields) {
        var symptoms = new Symptoms(
                fields.choice("duration", PainDuration.class).orElse(null),
                PainPage.read(fields) instanceof Reading.Answered<Pain>(Pain pain) ? pain : null,
                fields.choice("workup", Workup.class).orElse(null));
        return symptoms.equals(Symptoms.NONE)
                ? Reading.wrong("duration", "referral.duration.missing")
                : new Reading.Answered<>(symptoms);
    }
}
