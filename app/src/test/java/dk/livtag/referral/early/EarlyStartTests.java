package dk.livtag.referral.early;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.early.EarlyReason.ChangingPain;
import dk.livtag.referral.early.EarlyReason.LongSickLeave;
import dk.livtag.referral.early.EarlyReason.NewPain;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EarlyStartTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final EarlyStart EARLY =
            new EarlyStart(new EarlyProperties(PainDuration.THREE_MONTHS_TO_A_YEAR, 2, true, 30, ""));

    @Test
    @Tag("D15")
    void isWorthItForNewPain() {
        assertThat(EARLY.reasons(new Signs(PainDuration.UNDER_THREE_MONTHS, null, null), TODAY))
                .containsExactly(new NewPain(PainDuration.UNDER_THREE_MONTHS));
        assertThat(EARLY.reasons(new Signs(PainDuration.ONE_TO_FIVE_YEARS, null, null), TODAY))
                .isEmpty();
        assertThat(EARLY.reasons(new Signs(PainDuration.UNKNOWN, null, null), TODAY))
                .isEmpty();
    }

    @Test
    @Tag("D24")
    void isWorthItForLongSickLeave() {
        assertThat(EARLY.reasons(new Signs(null, null, YearMonth.of(2026, 9)), TODAY))
                .containsExactly(new LongSickLeave(2));
        assertThat(EARLY.reasons(new Signs(null, null, YearMonth.of(2026, 10)), TODAY))
                .isEmpty();
    }

    @Test
    @Tag("D22")
    void isWorthItForPainThatChangesCharacter() {
        assertThat(EARLY.reasons(new Signs(null, Pain.Change.CHANGES, null), TODAY))
                .containsExactly(new ChangingPain());
        assertThat(EARLY.reasons(new Signs(null, Pain.Change.SAME, null), TODAY))
                .isEmpty();
    }

    @Test
    @Tag("D29")
    void followsWhatTheHouseCallsEarly() {
        var strict = new EarlyStart(new EarlyProperties(PainDuration.UNDER_THREE_MONTHS, 12, false, 30, ""));

        assertThat(strict.reasons(
                        new Signs(PainDuration.THREE_MONTHS_TO_A_YEAR, Pain.Change.CHANGES, YearMonth.of(2026, 1)),
                        TODAY))
                .isEmpty();
    }
}
