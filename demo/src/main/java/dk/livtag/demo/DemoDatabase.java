package dk.livtag.demo;

import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.RoleScript;
import dk.livtag.postgres.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the demo its database: the embedded one in {@code LIVTAG_DATA}, or the one that {@code LIVTAG_DB_URL} names. */
final class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var folder = Path.of(environment.getProperty("livtag.data", "data")).toAbsolutePath();
        var properties = new HashMap<>(DemoKeys.properties(new Secrets(folder.resolve("secrets"))));
        var external = environment.getProperty("livtag.db.url");
        properties.putAll(
                external == null
                        ? embedded(folder)
                        : external(external, environment.getProperty("livtag.db.password")));
        environment.getPropertySources().addLast(new MapPropertySource("demo", properties));
    }

    private static Map<String, Object> embedded(Path folder) {
        var server = EmbeddedPostgres.in(folder).start(RoleScript.resource("/db/roles.sql"));
        // Closed after the application, which finishes its requests first.
        SpringApplication.getShutdownHandlers().add(server::close);
        return connections(server.jdbcUrl(EmbeddedPostgres.DATABASE), server::password);
    }

    /** The roles of an external database have one password in common here, or each its own LIVTAG_DATABASE_…_PASSWORD. */
    private static Map<String, Object> external(String url, @Nullable String password) {
        return connections(url, _ -> password == null ? "" : password);
    }

    private static Map<String, Object> connections(String url, UnaryOperator<String> passwordOf) {
        var properties = new HashMap<String, Object>();
        properties.put("livtag.database.url", url);
        for (var login : new String[] {"app", "migrate", "worker", "seal"}) {
            var role = "livtag_" + login;
            properties.put("livtag.database." + login + ".user", role);
            properties.put("livtag.database." + login + ".password", passwordOf.apply(role));
        }
        return properties;
    }
}
