package dk.livtag.demo;

import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.RoleScript;
import dk.livtag.postgres.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.MapPropertySource;

/** Gives the demo its database: the embedded one in {@code LIVTAG_DATA}, or the one that {@code LIVTAG_DB_URL} names. */
final class DemoDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String[] LOG_INS = {"app", "migrate", "worker", "seal"};

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        var environment = context.getEnvironment();
        var folder = Path.of(environment.getProperty("livtag.data", "data")).toAbsolutePath();
        var sources = environment.getPropertySources();
        sources.addLast(
                new MapPropertySource("demo keys", DemoKeys.properties(new Secrets(folder.resolve("secrets")))));
        var external = environment.getProperty("livtag.db.url");
        sources.addLast(
                external == null
                        ? embedded(folder)
                        : external(external, environment.getProperty("livtag.db.password")));
    }

    /** Beside the application, which needs its database late. */
    private static ComingProperties embedded(Path folder) {
        var server = CompletableFuture.supplyAsync(
                () -> EmbeddedPostgres.in(folder).start(RoleScript.resource("/db/roles.sql")),
                task -> Thread.ofPlatform().start(task));
        // Closed after the application, which finishes its requests first.
        SpringApplication.getShutdownHandlers()
                .add(() -> server.thenAccept(it -> it.close()).join());
        var names = connections("", _ -> "").keySet();
        return new ComingProperties(
                names, server.thenApply(it -> connections(it.jdbcUrl(EmbeddedPostgres.DATABASE), it::password)));
    }

    /** The roles of an external database have one password in common here, or each its own LIVTAG_DATABASE_…_PASSWORD. */
    private static MapPropertySource external(String url, @Nullable String password) {
        return new MapPropertySource("demo database", connections(url, _ -> password == null ? "" : password));
    }

    private static Map<String, Object> connections(String url, UnaryOperator<String> passwordOf) {
        var properties = new HashMap<String, Object>();
        properties.put("livtag.database.url", url);
        for (var login : LOG_INS) {
            var role = "livtag_" + login;
            properties.put("livtag.database." + login + ".user", role);
            properties.put("livtag.database." + login + ".password", passwordOf.apply(role));
        }
        return properties;
    }
}
