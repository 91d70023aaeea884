package dk.livtag.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.referral.admission.Criterion;
import dk.livtag.referral.admission.Fit;
import dk.livtag.referral.answers.Workup;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D30")
class ReferralFactsTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Criterion FINISHED_WORKUP = new Criterion(
            "finished-workup",
            _ -> "Udredningen er færdig",
            it -> it.workup() == null || it.workup() == Workup.UNKNOWN
                    ? Fit.UNKNOWN
                    : Fit.of(it.workup() == Workup.DONE));

    @Test
    void leaveACriterionUnknownWhenNobodyAnswered() {
        assertThat(FINISHED_WORKUP.fit(ReferralTests.RECEIVED.facts(TODAY))).isEqualTo(Fit.UNKNOWN);
    }

    @Test
    void knowThatNobodyButADoctorIsADoctor() {
        assertThat(ReferralTests.RECEIVED.facts(TODAY).byDoctor()).isFalse();
    }

    @Test
    void countWholeYears() {
        assertThat(ReferralTests.RECEIVED.facts(LocalDate.of(2026, 2, 24)).age())
                .isEqualTo(73);
        assertThat(ReferralTests.RECEIVED.facts(LocalDate.of(2026, 2, 25)).age())
                .isEqualTo(74);
    }
}
