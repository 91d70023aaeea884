package dk.livtag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

class DemoDatabaseTests {

    private static final String URL = "jdbc:postgresql://db.example/livtag";

    @TempDir
    Path folder;

    @Test
    void externalDatabaseIsUsedAsItIsAndNoServerIsStarted() {
        var environment = prepared(Map.of("livtag.db.url", URL, "livtag.db.password", "common"));
        assertThat(environment.getProperty("livtag.database.url")).isEqualTo(URL);
        assertThat(environment.getProperty("livtag.database.app.user")).isEqualTo("livtag_app");
        assertThat(environment.getProperty("livtag.database.worker.password")).isEqualTo("common");
        assertThat(folder.resolve("cluster")).doesNotExist();
    }

    @Test
    void aRolesOwnPasswordWinsOverTheCommonOne() {
        var environment = prepared(
                Map.of("livtag.db.url", URL, "livtag.db.password", "common", "livtag.database.app.password", "own"));
        assertThat(environment.getProperty("livtag.database.app.password")).isEqualTo("own");
    }

    @Test
    void keysAreTheSameAtTheNextStart() {
        var key = "livtag.cpr.encryption-key";
        var first = prepared(Map.of("livtag.db.url", URL)).getProperty(key);
        assertThat(prepared(Map.of("livtag.db.url", URL)).getProperty(key)).isEqualTo(first);
        assertThat(first).hasSize(44);
    }

    private ConfigurableEnvironment prepared(Map<String, Object> given) {
        var context = new GenericApplicationContext();
        var properties = new HashMap<>(given);
        properties.put("livtag.data", folder.toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", properties));
        new DemoDatabase().initialize(context);
        return context.getEnvironment();
    }
}
