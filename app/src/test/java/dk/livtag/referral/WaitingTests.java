package dk.livtag.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.Waiting.Doubles;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.early.Signs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D15")
class WaitingTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Late on Sunday in London is Monday in Denmark. */
    static final Waiting WAITING = new Waiting(
            new ReferralId(new UUID(0, 1)),
            Source.SELF,
            Instant.parse("2026-11-22T23:30:00Z"),
            new PersonName("Kirsten", "Berggren"),
            LocalDate.of(1952, 2, 25),
            new OwnWish("Sove"),
            false,
            false,
            new Signs(null, null, null),
            Doubles.NONE);

    @Test
    void countsDaysAsDanesDo() {
        assertThat(WAITING.days(MONDAY)).isZero();
        assertThat(WAITING.days(MONDAY.plusDays(3))).isEqualTo(3);
    }

    @Test
    void isLateOnceThePromisedWeekdaysHavePassed() {
        assertThat(WAITING.late(MONDAY.plusDays(7), 5)).isFalse();
        assertThat(WAITING.late(MONDAY.plusDays(8), 5)).isTrue();
    }

    @Test
    void tellsHowOldThePersonIs() {
        assertThat(WAITING.age(MONDAY)).isEqualTo(74);
    }
}
