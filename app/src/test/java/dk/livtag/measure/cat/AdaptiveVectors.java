package dk.livtag.measure.cat;

import static dk.livtag.measure.score.Decimals.round;

import dk.livtag.measure.Vector;
import dk.livtag.measure.cat.AdaptiveTest.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Works out the examples of adaptive testing. */
public final class AdaptiveVectors {

    private static final Rules ALL = new Rules(0, 99, 0);

    private AdaptiveVectors() {}

    public static Map<String, Vector.Kind> kinds() {
        return Map.of("grm-eap", AdaptiveVectors::estimate, "grm-cat", AdaptiveVectors::path);
    }

    static ItemBank bank() {
        try {
            return BankFile.read(
                    new ClassPathResource("instruments/banks/SYN8.yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> estimate(Vector it) {
        var test = new AdaptiveTest(bank(), ALL);
        it.answers()
                .get("responses")
                .properties()
                .forEach(one -> test.answer(one.getKey(), one.getValue().asInt()));
        var estimate = test.estimate();
        return Map.of(
                "theta", estimate.theta(),
                "se", estimate.error(),
                "t", round(estimate.score(), 1),
                "seT", round(estimate.scoreError(), 1));
    }

    private static Map<String, Object> path(Vector it) {
        var given = it.answers();
        var rules = new Rules(
                given.get("minItems").asInt(),
                given.get("maxItems").asInt(),
                given.get("stopSE").asDouble());
        var test = new AdaptiveTest(bank(), rules);
        var path = new ArrayList<Object>();
        for (var next = test.next(); next.isPresent(); next = test.next()) {
            var item = next.orElseThrow();
            test.answer(item, given.get("simulatedResponses").get(item).asInt());
            path.add(List.of(item, test.estimate().theta(), test.estimate().error()));
        }
        return Map.of("path", path);
    }
}
