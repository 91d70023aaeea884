package dk.livtag.pathway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.engine.Occurrence.State;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFileTests;
import dk.livtag.pathway.programme.Span;
import dk.livtag.pathway.programme.Timing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClockworkTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 4);
    private static final List<String> ASSESSMENTS =
            List.of("doctor", "nurse", "psychologist", "physio", "social-worker");

    private final Programme plan = ProgrammeFileTests.shipped("hospital").copied();
    private final Run begun = Clockwork.begin(plan, START.minusDays(20), START);

    @Test
    @Tag("L18")
    void beginsWithTheFirstTalksAndAnAssessmentByEachProfession() {
        assertThat(begun.phase().code()).isEqualTo("initial");
        assertThat(begun.open().map(Occurrence::step))
                .contains("doctor-first", "nurse-first", "assessment-psychologist", "assessment-physio")
                .doesNotContain("doctor-contact", "assessment-ot", "measure-3");
    }

    @Test
    @Tag("L14")
    void goesOnToTreatmentOnTheDayThatTheLastAssessmentIsDone() {
        var treated = assessed(begun, START.plusWeeks(3));
        assertThat(treated.phase().code()).isEqualTo("treatment");
        assertThat(treated.position().countedFrom()).isEqualTo(START.plusWeeks(3));
        assertThat(treated.last("doctor-first"))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(State.WITHDRAWN));
    }

    @Test
    @Tag("L33")
    void asksForTheDoctorThreeMonthsAfterEachContact() {
        var treated = assessed(begun, LocalDate.of(2026, 4, 1));
        assertThat(due(treated, "doctor-contact")).isEqualTo(LocalDate.of(2026, 7, 1));
        var late = Clockwork.done(treated, "doctor-contact", 1, LocalDate.of(2026, 7, 15));
        assertThat(due(late, "doctor-contact")).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void countsAMonthFromItsLastDayToTheLastDay() {
        var treated = assessed(begun, LocalDate.of(2026, 11, 30));
        assertThat(due(treated, "doctor-contact")).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void missesWhatNobodyAnsweredInTime() {
        var later = Clockwork.advance(begun, START.plusWeeks(8));
        assertThat(later.last("measure-start")).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(State.MISSED);
            assertThat(it.closedOn()).isEqualTo(START.plusWeeks(7).plusDays(1));
        });
    }

    @Test
    @Tag("L6")
    void asksAboutTheGroupOnceItHasADay() {
        var treated = assessed(begun, START.plusWeeks(3));
        assertThat(treated.last("measure-group-start")).isEmpty();
        var grouped = Clockwork.reached(treated, From.Point.GROUP_START, START.plusWeeks(9), START.plusWeeks(9));
        assertThat(due(grouped, "measure-group-start")).isEqualTo(START.plusWeeks(9));
    }

    @Test
    void noGroupEndsBeforeItBeginsOrTomorrow() {
        var now = START.plusWeeks(9);
        var grouped = Clockwork.reached(assessed(begun, START.plusWeeks(3)), From.Point.GROUP_START, now, now);
        assertThatThrownBy(() -> Clockwork.reached(grouped, From.Point.GROUP_END, now.minusDays(1), now))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Clockwork.reached(grouped, From.Point.GROUP_END, now.plusDays(1), now))
                .isInstanceOf(RuleBroken.class);
        assertThat(Clockwork.reached(grouped, From.Point.GROUP_END, now, now).last("measure-group-end"))
                .isPresent();
    }

    @Test
    void restsWhileItIsPausedAndPutsOffWhatWasToCome() {
        var paused = Clockwork.pause(begun, START.plusDays(3));
        assertThat(Clockwork.advance(paused, START.plusYears(1))).isEqualTo(paused);
        assertThat(Clockwork.wakesOn(paused)).isEmpty();
        var again = Clockwork.resume(paused, START.plusDays(33));
        assertThat(due(again, "assessment-physio")).isEqualTo(START.plusWeeks(6).plusDays(30));
        assertThat(again.position().expectedEnd())
                .isEqualTo(START.plusMonths(12).plusDays(30));
    }

    @Test
    void isAsOverdueAfterAPauseAsBefore() {
        var paused = Clockwork.pause(begun, START.plusWeeks(3));
        var again = Clockwork.resume(paused, START.plusWeeks(5));
        assertThat(due(again, "doctor-first")).isEqualTo(START.plusWeeks(4));
    }

    @Test
    @Tag("L13")
    void asksAgainAfterTheEnd() {
        var ended = Clockwork.end(begun, START.plusMonths(11));
        assertThat(ended.open().map(Occurrence::step))
                .containsExactly("letter", "measure-3", "measure-6", "measure-12");
        assertThat(due(ended, "measure-12")).isEqualTo(START.plusMonths(23));
        assertThatThrownBy(() -> Clockwork.end(ended, START.plusMonths(12))).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Tag("L4")
    void losesNothingWhenThePlanIsChanged() {
        var done = Clockwork.done(begun, "doctor-first", 1, START.plusDays(5));
        var without = plan.changed(steps -> steps.stream()
                .filter(it -> !List.of("doctor-first", "assessment-physio").contains(it.code()))
                .toList());
        var changed = Clockwork.replan(done, without, START.plusDays(9));
        assertThat(changed.last("doctor-first").map(Occurrence::state)).hasValue(State.DONE);
        assertThat(changed.last("assessment-physio").map(Occurrence::state)).hasValue(State.WITHDRAWN);
        assertThat(changed.occurrences()).hasSameSizeAs(done.occurrences());
    }

    @Test
    void movesTheOpenTimeWhenItsTimingIsChanged() {
        var earlier = plan.changed(steps -> steps.stream()
                .map(it -> it.code().equals("assessment-physio")
                        ? it.at(Timing.once(From.Point.PHASE, Span.weeks(2)))
                        : it)
                .toList());
        assertThat(due(Clockwork.replan(begun, earlier, START.plusDays(1)), "assessment-physio"))
                .isEqualTo(START.plusWeeks(2));
    }

    @Test
    void asksAgainForWhatWasLeftUndoneWhenAPhaseIsEnteredAgain() {
        var treated = assessed(begun, START.plusWeeks(3));
        var back = Clockwork.move(treated, "initial", START.plusWeeks(5));
        assertThat(back.last("doctor-first")).hasValueSatisfying(it -> {
            assertThat(it.isOpen()).isTrue();
            assertThat(it.number()).isEqualTo(2);
        });
    }

    @Test
    void doesNotDoTwiceWhatIsDone() {
        var done = Clockwork.done(begun, "doctor-first", 1, START.plusDays(5));
        assertThatThrownBy(() -> Clockwork.done(done, "doctor-first", 1, START.plusDays(5)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("pathway.step-not-open");
    }

    private static Run assessed(Run run, LocalDate on) {
        var it = run;
        for (var profession : ASSESSMENTS) {
            it = Clockwork.done(it, "assessment-" + profession, 1, on);
        }
        return it;
    }

    private static LocalDate due(Run run, String step) {
        return run.open()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }
}
