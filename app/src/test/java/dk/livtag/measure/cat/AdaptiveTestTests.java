package dk.livtag.measure.cat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.measure.cat.AdaptiveTest.Rules;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an adaptive test asks, stops and refuses. */
@Tag("L11")
class AdaptiveTestTests {

    @Test
    void withoutAnAnswerSomebodyIsInTheMiddleAndNothingIsKnown() {
        var estimate = new AdaptiveTest(AdaptiveVectors.bank(), new Rules(1, 8, 0.3)).estimate();
        assertThat(estimate.score()).isBetween(49.99, 50.01);
        assertThat(estimate.error()).isGreaterThan(0.99);
    }

    @Test
    void neverAsksMoreThanItMayNorTheSameTwice() {
        var test = new AdaptiveTest(AdaptiveVectors.bank(), new Rules(2, 3, 0));
        for (var next = test.next(); next.isPresent(); next = test.next()) {
            test.answer(next.orElseThrow(), 2);
        }
        assertThat(test.answers()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoAnswerAndWhatIsAnsweredAlready() {
        var test = new AdaptiveTest(AdaptiveVectors.bank(), new Rules(1, 8, 0.3));
        assertThatThrownBy(() -> test.answer("SYN1", 6)).hasMessageContaining("SYN1: 6");
        test.answer("SYN1", 5);
        assertThatThrownBy(() -> test.answer("SYN1", 5)).hasMessageContaining("SYN1");
        assertThatThrownBy(() -> test.answer("SYN9", 1)).hasMessageContaining("SYN9");
    }

    @Test
    void aBankWhoseStepsDoNotRiseIsRefused() {
        var bank = "bank: x\nsource: y\nitems:\n  - {code: a, a: 1.2, b: [1, 0]}\n";
        assertThatThrownBy(() -> BankFile.read(bank)).hasMessage("not-graded");
        assertThat(new ItemBank(List.of(new GradedItem("a", 1, List.of(0.0)))).size())
                .isEqualTo(1);
    }
}
