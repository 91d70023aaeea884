package dk.livtag.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Completeness.Chosen;
import dk.livtag.assessment.entry.Completeness.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L18")
class CompletenessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final int BUNDLES = 20_000;

    @Test
    void theMeetingWaitsForEveryProfessionThatIsChosen() {
        var chosen = List.of(chosen(Profession.DOCTOR, 7), chosen(Profession.NURSE, 7));
        assertThat(Completeness.of(chosen, Set.of(Profession.DOCTOR), TODAY).canMeet())
                .isFalse();
        assertThat(Completeness.of(chosen, Set.of(Profession.DOCTOR, Profession.NURSE), TODAY)
                        .canMeet())
                .isTrue();
    }

    @Test
    void whoIsNotChosenIsNotWaitedFor() {
        var chosen = List.of(chosen(Profession.DOCTOR, 7));
        var tracker = Completeness.of(chosen, Set.of(Profession.DOCTOR, Profession.DIETITIAN), TODAY);
        assertThat(tracker.canMeet()).isTrue();
        assertThat(tracker.lines()).extracting(Completeness.Line::state).containsExactly(State.SIGNED, State.EXTRA);
    }

    @Test
    void nobodyMeetsAboutAPlanWithoutAssessments() {
        assertThat(Completeness.of(List.of(), Set.of(Profession.NURSE), TODAY).canMeet())
                .isFalse();
    }

    @Test
    void aDayPastTheDateIsLate() {
        assertThat(state(chosen(Profession.OT, 0))).isEqualTo(State.AWAITED);
        assertThat(state(chosen(Profession.OT, -1))).isEqualTo(State.LATE);
        assertThat(state(new Chosen(Profession.OT, null, false))).isEqualTo(State.AWAITED);
        assertThat(state(new Chosen(Profession.OT, TODAY, true))).isEqualTo(State.DONE_ELSEWHERE);
    }

    /** Whatever is chosen and signed: nobody is lost or counted twice, and the meeting waits for exactly those awaited. */
    @Test
    void holdsForAnyBundle() {
        var seed = new SplittableRandom().nextLong();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < BUNDLES; i++) {
            var chosen = bundle(random);
            var signed = some(random);
            var tracker = Completeness.of(chosen, signed, TODAY);
            var everybody = EnumSet.noneOf(Profession.class);
            chosen.forEach(it -> everybody.add(it.profession()));
            everybody.addAll(signed);
            assertThat(tracker.lines())
                    .as("seed %d", seed)
                    .extracting(Completeness.Line::profession)
                    .containsExactlyElementsOf(everybody);
            var awaited = chosen.stream()
                    .filter(it -> !it.done() && !signed.contains(it.profession()))
                    .count();
            assertThat(tracker.awaited()).as("seed %d", seed).isEqualTo(awaited);
            assertThat(tracker.canMeet()).as("seed %d", seed).isEqualTo(!chosen.isEmpty() && awaited == 0);
            signsOneMore(chosen, signed, seed);
        }
        System.out.printf("completeness: %d bundles, seed %d%n", BUNDLES, seed);
    }

    /** Signing never moves the meeting further away. */
    private static void signsOneMore(List<Chosen> chosen, Set<Profession> signed, long seed) {
        var before = Completeness.of(chosen, signed, TODAY);
        for (var profession : Profession.values()) {
            var more = EnumSet.of(profession);
            more.addAll(signed);
            var after = Completeness.of(chosen, more, TODAY);
            assertThat(after.awaited()).as("seed %d", seed).isLessThanOrEqualTo(before.awaited());
            assertThat(!before.canMeet() || after.canMeet()).as("seed %d", seed).isTrue();
        }
    }

    private static List<Chosen> bundle(SplittableRandom random) {
        return new ArrayList<>(some(random).stream()
                .map(it -> new Chosen(
                        it,
                        random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(-20, 20)),
                        random.nextInt(6) == 0))
                .toList());
    }

    private static Set<Profession> some(SplittableRandom random) {
        return Arrays.stream(Profession.values())
                .filter(it -> random.nextBoolean())
                .collect(Collectors.toSet());
    }

    private static Chosen chosen(Profession profession, int days) {
        return new Chosen(profession, TODAY.plusDays(days), false);
    }

    private static State state(Chosen chosen) {
        return Completeness.of(List.of(chosen), Set.of(), TODAY)
                .lines()
                .getFirst()
                .state();
    }
}
