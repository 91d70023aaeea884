package dk.livtag.pathway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import dk.livtag.pathway.engine.Happened.Kind;
import dk.livtag.pathway.programme.From;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFileTests;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year of 1,000 pathways with people who do things late, early or never, looked at daily, in jumps, and once. */
class YearTests {

    private static final int PATHWAYS = 1_000;
    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final LocalDate END = START.plusMonths(14);

    private final long seed = Seed.random(YearTests.class).nextLong();
    private final List<Programme> programmes = List.of(
            ProgrammeFileTests.shipped("hospital").copied(),
            ProgrammeFileTests.shipped("municipal").copied());

    @Test
    void isTheSameHoweverOftenTheClockIsLookedAt() {
        IntStream.range(0, PATHWAYS).parallel().forEach(number -> {
            var daily = year(number, 1);
            assertThat(year(number, 400)).as("pathway %d in one jump", number).isEqualTo(daily);
            assertThat(year(number, new Random(seed + number).nextInt(2, 60)))
                    .as("pathway %d in jumps", number)
                    .isEqualTo(daily);
        });
    }

    @Test
    void forgetsNoStepAndAsksForNoneTwice() {
        IntStream.range(0, PATHWAYS).parallel().forEach(it -> hold(year(it, 7)));
    }

    private static void hold(Run run) {
        var times = run.occurrences().stream().collect(Collectors.groupingBy(Occurrence::step));
        times.forEach((step, all) -> {
            assertThat(all.stream().map(Occurrence::number).sorted())
                    .as(step)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, all.size()).boxed().toList());
            assertThat(all.stream().filter(Occurrence::isOpen)).as(step).hasSizeLessThanOrEqualTo(1);
        });
        run.plan().steps().filter(run::isActive).forEach(step -> {
            var forgotten = run.last(step.code()).isEmpty()
                    && Opening.due(run, step, null).isPresent();
            assertThat(forgotten).as("%s has a day and no time", step.code()).isFalse();
        });
        run.plan()
                .steps()
                .filter(it -> it.timing().every() == null)
                .forEach(step -> assertThat(times.getOrDefault(step.code(), List.of()).stream()
                                .filter(it -> it.state() == Occurrence.State.DONE))
                        .as(step.code())
                        .hasSizeLessThanOrEqualTo(1));
    }

    /** The clock is looked at every so many days, and whenever somebody does something. */
    private Run year(int number, int everyDays) {
        var random = new Random(seed * 31 + number);
        var begin = START.plusDays(random.nextInt(30));
        var run = Clockwork.begin(programmes.get(number % 2), begin.minusDays(random.nextInt(40)), begin);
        var deeds = deeds(random, begin);
        for (var day = begin; !day.isAfter(END); day = day.plusDays(1)) {
            var today = day;
            for (var deed : deeds.stream().filter(it -> it.on().equals(today)).toList()) {
                run = deed.take(Clockwork.advance(run, today));
            }
            if (ChronoUnit.DAYS.between(begin, day) % everyDays == 0 || day.equals(END)) {
                run = Clockwork.advance(run, day);
            }
        }
        assertThat(run.news()).isSortedAccordingTo(Comparator.comparing(Happened::on));
        assertThat(run.news().getFirst().kind()).isEqualTo(Kind.STARTED);
        return run;
    }

    /** What people do on which days; what is done depends on what is open then. */
    private List<Deed> deeds(Random random, LocalDate begin) {
        var deeds = new ArrayList<Deed>();
        var pausedOn = begin.plusDays(random.nextInt(20, 300));
        var resumedOn = pausedOn.plusDays(random.nextInt(1, 60));
        if (random.nextInt(3) == 0) {
            deeds.add(new Deed(pausedOn, Deed.What.PAUSE, 0));
            deeds.add(new Deed(resumedOn, Deed.What.RESUME, 0));
        }
        deeds.add(new Deed(begin.plusDays(random.nextInt(40, 120)), Deed.What.GROUP, random.nextInt(10)));
        for (var busy = 0; busy < 60; busy++) {
            deeds.add(new Deed(begin.plusDays(random.nextInt(400)), Deed.What.DO, random.nextInt(100)));
        }
        if (random.nextInt(4) == 0) {
            deeds.add(new Deed(begin.plusDays(random.nextInt(200, 400)), Deed.What.END, 0));
        }
        return deeds;
    }

    private record Deed(LocalDate on, What what, int which) {

        enum What {
            DO,
            PAUSE,
            RESUME,
            GROUP,
            END
        }

        Run take(Run run) {
            var condition = run.position().condition();
            return switch (what) {
                case DO -> doSomething(run);
                case PAUSE -> condition instanceof Condition.Going ? Clockwork.pause(run, on) : run;
                case RESUME -> condition instanceof Condition.Paused ? Clockwork.resume(run, on) : run;
                case GROUP -> Clockwork.reached(run, From.Point.GROUP_START, on.minusDays(which), on);
                case END -> condition instanceof Condition.Ended ? run : Clockwork.end(run, on);
            };
        }

        private Run doSomething(Run run) {
            var open = run.open()
                    .filter(it -> it.dueOn().isBefore(on.plusDays(20)))
                    .toList();
            if (open.isEmpty() || run.position().condition() instanceof Condition.Paused) {
                return run;
            }
            var it = open.get(which % open.size());
            return Clockwork.done(run, it.step(), it.number(), on);
        }
    }
}
