package dk.livtag.access.policy.smart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Seed;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scope grammar against a model that is one regular expression. CVE-2026-126473: a loose form became a write. */
class ScopeGrammarTests {

    private static final int STRINGS = 100_000;

    private static final Pattern MODEL = Pattern.compile(
            "(patient|user|system)/([A-Z][A-Za-z]*|\\*)\\.(?=.)(c?r?u?d?s?)"
                    + "((?<=/Observation\\..{1,5})\\?category=(http://terminology\\.hl7\\.org/CodeSystem/observation-category\\|)?survey)?");

    private static final String[] PIECES = {
        "patient",
        "user",
        "system",
        "/",
        "/",
        "/",
        ".",
        ".",
        "*",
        "Observation",
        "Observation",
        "CarePlan",
        "c",
        "r",
        "u",
        "d",
        "s",
        "rs",
        "cruds",
        "read",
        "write",
        "sr",
        ":",
        " ",
        "?category=",
        "survey",
        "laboratory",
        "http://",
        "http://terminology.hl7.org/CodeSystem/observation-category|",
        "",
        "\n",
        "\u0000",
        "Å",
        "ⅽ",
        "P",
        "%2F",
        "//",
        ".."
    };

    @Test
    void agreesWithTheModel() {
        var random = Seed.random(ScopeGrammarTests.class);
        var valid = 0;
        for (var i = 0; i < STRINGS; i++) {
            var text = random.nextBoolean() ? soup(random) : almost(random);
            var isValid = MODEL.matcher(text).matches();
            assertThat(SmartScope.parse(text)).as("«%s»", text).matches(it -> it.isPresent() == isValid);
            valid += isValid ? 1 : 0;
        }
        assertThat(valid).isBetween(STRINGS / 50, STRINGS / 2);
    }

    private static String soup(Random random) {
        return random.ints(random.nextInt(8), 0, PIECES.length)
                .mapToObj(it -> PIECES[it])
                .collect(Collectors.joining());
    }

    /** A scope, and often one piece thrown into it. */
    private static String almost(Random random) {
        var levels = new String[] {"patient", "user", "system"};
        var types = new String[] {"*", "Observation", "Observation", "Goal"};
        var letters = new String[] {"c", "r", "rs", "cruds", "cd", "us", "s"};
        var queries = new String[] {"", "", "?category=survey", "?category=laboratory"};
        var text = one(random, levels) + "/" + one(random, types) + "." + one(random, letters) + one(random, queries);
        if (random.nextInt(3) == 0) return text;
        var at = random.nextInt(text.length() + 1);
        return text.substring(0, at)
                + one(random, PIECES)
                + text.substring(Math.min(text.length(), at + random.nextInt(2)));
    }

    private static String one(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient:Observation.read",
                "patient/Observation.read",
                "patient/Observation.sr",
                "patient/Observation.rr",
                "patient/Observation.",
                "patient/Observation",
                "Patient/Observation.rs",
                "patient/observation.rs",
                "patient/Observation.rs ",
                "patient/Observation.*",
                "patient/CarePlan.rs?category=survey",
                "patient/Observation.rs?category=survey&x=y",
                "*/*.rs",
                ""
            })
    void grantsNothingByWhatItDoesNotKnow(String text) {
        assertThat(SmartScope.parse(text)).isEmpty();
    }

    @Test
    void writesNothingByWildcard() {
        assertThat(SmartScope.parse("user/*.cruds"))
                .hasValueSatisfying(it ->
                        assertThat(it.covers(Action.READ, ResourceType.PROM)).isTrue())
                .hasValueSatisfying(it ->
                        assertThat(it.covers(Action.CREATE, ResourceType.PROM)).isFalse());
    }

    @Test
    void neverShowsAnAppThePrivateDiary() {
        assertThat(SmartScope.parse("patient/*.rs"))
                .hasValueSatisfying(it -> assertThat(it.covers(Action.READ, ResourceType.DIARY_PRIVATE))
                        .isFalse());
    }
}
