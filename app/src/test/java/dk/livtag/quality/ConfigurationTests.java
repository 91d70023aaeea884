package dk.livtag.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/configuration.md tells every property of the house, by its environment variable, and no other. */
class ConfigurationTests {

    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\| `(LIVTAG_[A-Z0-9_]+)`");

    @Test
    void isDocumentedWhole() throws IOException {
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(properties());
    }

    @Test
    void isDescribedInItsCode() throws IOException {
        assertThat(metadata().path("properties").valueStream().filter(ConfigurationTests::isOurs))
                .allSatisfy(it -> assertThat(it.path("description").asString(""))
                        .as(it.path("name").asString())
                        .isNotBlank());
    }

    private static Set<String> documented() {
        var document = House.read(House.ROOT.resolve("docs/configuration.md"));
        var application = document.substring(0, document.indexOf("## The demo"));
        return VARIABLE.matcher(application)
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> properties() throws IOException {
        return metadata()
                .path("properties")
                .valueStream()
                .filter(ConfigurationTests::isOurs)
                .map(it -> variable(it.path("name").asString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(JsonNode property) {
        return property.path("name").asString("").startsWith("livtag.");
    }

    /** Spring Boot's rule: dots become underscores, dashes vanish. */
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream json = Objects.requireNonNull(
                ConfigurationTests.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            return JsonMapper.shared().readTree(json);
        }
    }
}
