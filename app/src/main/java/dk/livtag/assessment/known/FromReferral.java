package dk.livtag.assessment.known;

import dk.livtag.assessment.known.Known.Saying;
import dk.livtag.assessment.template.Source;
import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.referral.Referral;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a referral has said to one of the questions that professions would ask again. */
final class FromReferral {

    private FromReferral() {}

    static Optional<Known> of(Source.Referral source, Referral.Received referral) {
        return saying(source, referral).map(it -> new Known(it, null, referral.at()));
    }

    private static Optional<Saying> saying(Source.Referral source, Referral.Received referral) {
        var answers = referral.answers();
        var everyday = Optional.ofNullable(answers.everyday());
        return switch (source) {
            case WISH -> Optional.of(new Saying.Own(answers.wish().words()));
            case DURATION -> coded(answers.duration());
            case WORKUP -> coded(answers.workup());
            case WORK -> everyday.flatMap(it -> coded(it.work()));
            case JOB_CENTRE -> everyday.flatMap(it -> coded(it.jobCentre()));
            case SICK_LISTED ->
                everyday.flatMap(it -> Optional.ofNullable(it.sickListedSince()))
                        .map(it -> new Saying.Ours(
                                "referral.everyday.since.shown",
                                List.of(String.valueOf(it.getMonthValue()), String.valueOf(it.getYear())),
                                ""));
        };
    }

    private static Optional<Saying> coded(@Nullable Enum<?> it) {
        return Optional.ofNullable(it)
                .map(given -> new Saying.Ours(
                        "referral." + given.getDeclaringClass().getSimpleName() + "." + given.name(),
                        List.of(),
                        YamlEntry.word(given)));
    }
}
