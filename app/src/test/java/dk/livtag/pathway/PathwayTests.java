package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.ProgrammeFileTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L12")
class PathwayTests {

    /** Half past midnight on 4 March in Denmark, still 3 March in UTC. */
    private static final Instant STARTED = Instant.parse("2026-03-03T23:30:00Z");

    @ParameterizedTest
    @CsvSource({"2026-03-04, 1", "2026-03-10, 1", "2026-03-11, 2", "2027-03-03, 53"})
    void countsWeeksFromTheDanishDayItStarted(LocalDate today, int week) {
        assertThat(active().week(today)).isEqualTo(week);
    }

    @Test
    void isExpectedToLastFiftyTwoWeeks() {
        assertThat(active().expectedWeeks()).isEqualTo(52);
    }

    private static Pathway active() {
        var start = LocalDate.of(2026, 3, 4);
        return new Pathway(
                new PathwayId(new UUID(1, 1)),
                new PatientId(new UUID(1, 2)),
                new OrganisationId(new UUID(1, 3)),
                new ProgrammeKey("hospital", null, 1),
                Clockwork.begin(ProgrammeFileTests.shipped("hospital").copied(), start, start),
                STARTED,
                1,
                1);
    }
}
