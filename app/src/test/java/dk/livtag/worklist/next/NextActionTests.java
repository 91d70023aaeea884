package dk.livtag.worklist.next;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.pathway.programme.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextActionTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    @Test
    void isWhatTheReaderMustDoFirst() {
        var open =
                List.of(step("doctor", "DOCTOR", 0, false), step("later", "OT", 9, true), step("mine", "OT", 5, true));
        assertThat(next(open)).isEqualTo("mine");
    }

    @Test
    void isTheTeamsFirstWhereTheReaderHasNone() {
        assertThat(next(List.of(
                        step("own", "PATIENT", 0, false), step("b", "OT", 5, false), step("a", "DOCTOR", 4, false))))
                .isEqualTo("a");
    }

    @Test
    void isTheCitizensWhereTheTeamWaitsForNothing() {
        assertThat(next(List.of(step("own", "PATIENT", 0, false)))).isEqualTo("own");
    }

    @Test
    void saysThatThePathwayRests() {
        assertThat(NextAction.of(DAY, List.of(step("mine", "OT", -9, true)))).isEqualTo(new NextAction.Paused(DAY));
    }

    @Test
    void saysThatNothingIsPlanned() {
        assertThat(NextAction.of(null, List.of())).isEqualTo(new NextAction.Nothing());
    }

    private static String next(List<OpenStep> open) {
        return NextAction.of(null, open) instanceof NextAction.Due(var step)
                ? step.name().da()
                : "";
    }

    private static OpenStep step(String name, String who, int days, boolean mine) {
        return new OpenStep(new Words(name, name), who, DAY.plusDays(days), null, mine);
    }
}
