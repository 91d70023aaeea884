package dk.livtag.pathway.offer;

import dk.livtag.pathway.programme.Admission;
import dk.livtag.referral.admission.Criterion;
import dk.livtag.referral.admission.Fit;
import dk.livtag.referral.admission.ReferralFacts;
import dk.livtag.referral.answers.Workup;
import java.util.List;

/** How a referral fits what a programme asks (optagelseskriterier). */
final class Criteria {

    private static final int ADULT = 18;

    private Criteria() {}

    static List<Criterion> of(Admission admission) {
        return admission.criteria().stream().map(Criteria::criterion).toList();
    }

    private static Criterion criterion(Admission.Asked asked) {
        return new Criterion(asked.criterion().name(), asked.words()::in, facts -> fit(asked.criterion(), facts));
    }

    private static Fit fit(Admission.Criterion criterion, ReferralFacts facts) {
        return switch (criterion) {
            case ADULT -> Fit.of(facts.age() >= ADULT);
            case DOCTOR_REFERS -> Fit.of(facts.byDoctor());
            case WORKUP_DONE ->
                facts.workup() == null || facts.workup() == Workup.UNKNOWN
                        ? Fit.UNKNOWN
                        : Fit.of(facts.workup() == Workup.DONE);
        };
    }
}
