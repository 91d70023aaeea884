package dk.livtag.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that cannot be one. */
@Tag("L11")
class BadAnswerTests {

    @Test
    void outOfRangeNotWholeAndUnknownAreNamed() {
        var score = Shipped.get("who5").scoring().score(new Answers(Map.of("1", 6.0, "2", 1.5, "x", 1.0, "3", 2.0)));
        assertThat(score.status()).isEqualTo(Status.INVALID);
        assertThat(score.faults()).containsExactly("1", "2", "x");
        assertThat(score.outcomes()).isEmpty();
    }

    @Test
    void whatMustBeActedOnIsSeenBesideABadAnswer() {
        var score = Shipped.get("phq9").scoring().score(new Answers(Map.of("9", 1.0, "1", 7.0)));
        assertThat(score.status()).isEqualTo(Status.INVALID);
        assertThat(score.signals()).containsExactly("ITEM9_POSITIVE");
    }

    @Test
    void notAnsweredIsNotNo() {
        var score = Shipped.get("phq9").scoring().score(new Answers(Map.of("1", 1.0)));
        assertThat(score.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(score.outcome("total").value()).isNull();
    }

    @RepeatedTest(50)
    void whateverIsAnsweredNothingBreaks() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var given = new HashMap<String, Double>();
        for (var definition : Shipped.ALL.values()) {
            given.clear();
            definition.items().forEach(it -> {
                switch (random.nextInt(4)) {
                    case 0 -> given.put(it.code(), random.nextGaussian() * 100);
                    case 1 -> given.put(it.code(), Double.NaN);
                    case 2 -> given.put(it.code(), it.to());
                    default -> given.remove(it.code());
                }
            });
            assertThat(definition.scoring().score(new Answers(given)).outcomes())
                    .as(definition.instrument() + ", seed " + seed)
                    .allMatch(it -> (it.value() != null) == it.status().hasValue());
        }
    }
}
