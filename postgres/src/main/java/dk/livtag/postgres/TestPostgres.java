package dk.livtag.postgres;

import java.nio.file.Path;
import java.sql.SQLException;

/** One PostgreSQL for all tests of a JVM, in the module's target folder, with an empty database at each run. */
public final class TestPostgres {

    private static final String ROLES = "/db/roles.sql";

    private TestPostgres() {}

    public static RunningPostgres server() {
        return Started.SERVER;
    }

    /** Shared by all modules and checkouts of a user, so that unpacking is paid once per machine. */
    public static Path unpacked() {
        return Path.of(System.getProperty("java.io.tmpdir"), "livtag-" + System.getProperty("user.name") + "-postgres");
    }

    private static RunningPostgres start() {
        var server = EmbeddedPostgres.in(Path.of("target", "postgres"))
                .unpackedIn(unpacked())
                .start(RoleScript.none());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try {
            server.drop(EmbeddedPostgres.DATABASE);
            server.prepare(EmbeddedPostgres.DATABASE, roles());
        } catch (SQLException e) {
            throw new PostgresFailure("The test database could not be made: " + e.getMessage(), e);
        }
        return server;
    }

    private static RoleScript roles() {
        return TestPostgres.class.getResource(ROLES) == null ? RoleScript.none() : RoleScript.resource(ROLES);
    }

    private static final class Started {
        static final RunningPostgres SERVER = start();
    }
}
