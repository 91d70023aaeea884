package dk.livtag.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L4")
class DifferenceTests {

    private final Programme template = ProgrammeFileTests.shipped("hospital");
    private final Programme copy = template.copied();

    @Test
    void isEmptyForAFreshCopy() {
        assertThat(Difference.between(template, copy)).isEmpty();
    }

    @Test
    void showsWhatWasRemoved() {
        var without = copy.changed(steps ->
                steps.stream().filter(it -> !it.code().equals("doctor-contact")).toList());
        assertThat(Difference.between(template, without))
                .singleElement()
                .isEqualTo(new Change.Removed(template.step("doctor-contact").orElseThrow()));
    }

    @Test
    void showsAnOfferedStepThatWasChosen() {
        var conference = template.step("conference").orElseThrow().chosen();
        var chosen = copy.of(copy.phases().stream()
                .map(phase -> phase.code().equals("treatment") ? phase.with(added(phase, conference)) : phase)
                .toList());
        assertThat(Difference.between(template, chosen)).containsExactly(new Change.Added(conference));
    }

    @Test
    void showsAnotherRhythm() {
        var rarer = copy.changed(steps -> steps.stream()
                .map(it ->
                        it.code().equals("doctor-contact") ? it.at(it.timing().every(Span.months(4))) : it)
                .toList());
        assertThat(Difference.between(template, rarer)).singleElement().satisfies(it -> {
            assertThat(it).isInstanceOf(Change.Altered.class);
            assertThat(((Change.Altered) it).otherTiming()).isTrue();
            assertThat(((Change.Altered) it).otherPerson()).isFalse();
        });
    }

    private static ArrayList<Step> added(Phase phase, Step step) {
        var steps = new ArrayList<>(phase.steps());
        steps.add(step);
        return steps;
    }
}
