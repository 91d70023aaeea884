package dk.livtag;

import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.RunningPostgres;
import dk.livtag.postgres.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points the context to the test PostgreSQL, as the demo points itself to the embedded one. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The operator's folder of programmes, empty until a test puts something in it. */
    public static final Path PROGRAMMES = folder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", properties(TestPostgres.server())));
    }

    private static Map<String, Object> properties(RunningPostgres server) {
        var properties = new HashMap<String, Object>();
        properties.put("livtag.database.url", server.jdbcUrl(EmbeddedPostgres.DATABASE));
        for (var login : new String[] {"app", "migrate", "worker", "seal"}) {
            properties.put("livtag.database." + login + ".user", "livtag_" + login);
            properties.put("livtag.database." + login + ".password", server.password("livtag_" + login));
        }
        properties.put("livtag.database.context-key", "0123456789abcdef".repeat(4));
        properties.put("livtag.session.secret", "fedcba9876543210".repeat(4));
        properties.put("livtag.referral.code-key", "89abcdef01234567".repeat(4));
        properties.put("livtag.audit.signing-key", "0f1e2d3c4b5a6978".repeat(4));
        properties.put("livtag.cpr.encryption-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        properties.put("livtag.cpr.look-up-key", "Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
        properties.put("livtag.programmes.folder", PROGRAMMES.toString());
        properties.put("livtag.site.support-phone", "12 34 56 78");
        return properties;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("programmes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
