package dk.livtag.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-23,0",
        "2026-11-23,2026-11-27,4",
        "2026-11-23,2026-11-30,5",
        "2026-11-28,2026-11-29,0",
        "2026-11-30,2026-11-23,0"
    })
    void leaveOutTheWeekend(LocalDate from, LocalDate to, long days) {
        assertThat(Weekdays.between(from, to)).isEqualTo(days);
    }
}
