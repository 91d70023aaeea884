package dk.livtag.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.kernel.RealTime;
import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.RoleScript;
import dk.livtag.postgres.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@Tag("T-PGGUARD")
class StartGuardTests {

    private static final Path SCRATCH = Path.of("target", "unsafe-postgres");

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "fsync, off",
        "synchronous_commit, off",
        "full_page_writes, off",
        "password_encryption, md5",
    })
    void refusesAServerWithAnUnsafeSetting(String setting, String value) throws Exception {
        refuses(SCRATCH.resolve("settings"), setting, value);
    }

    @Test
    void refusesAServerWithoutChecksums() throws Exception {
        refuses(SCRATCH.resolve("checksums"), "data_checksums", "off");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "alter role livtag_app superuser, livtag_app",
        "alter role livtag_worker bypassrls, livtag_worker",
        "alter role livtag_seal createrole, livtag_seal",
        "alter role livtag_migrate createdb, livtag_migrate",
        "grant livtag_owner to livtag_app, livtag_app owns tables or may act as their owner",
        "grant livtag_guard to livtag_worker, livtag_worker owns tables or may act as their owner",
        "create table mine (); alter table mine owner to livtag_app, livtag_app owns tables",
        "alter role livtag_app set synchronous_commit = off, synchronous_commit is off for livtag_app",
    })
    void refusesALogInThat(String change, String named) throws Exception {
        try (var superuser = superuser()) {
            superuser.createStatement().execute(change);
            assertThatThrownBy(() -> check(superuser))
                    .isInstanceOf(UnsafeDatabase.class)
                    .hasMessageContaining(named);
            superuser.rollback();
        }
    }

    @Test
    void letsASafeServerPass() throws Exception {
        try (var superuser = superuser()) {
            assertThatCode(() -> check(superuser)).doesNotThrowAnyException();
        }
    }

    private static void refuses(Path folder, String setting, String value) throws SQLException {
        var unsafe = EmbeddedPostgres.in(folder)
                .unpackedIn(TestPostgres.unpacked())
                .with(setting, value)
                .start(RoleScript.resource("/db/roles.sql"));
        try (unsafe;
                var superuser = unsafe.superuser(EmbeddedPostgres.DATABASE)) {
            assertThatThrownBy(() -> check(superuser))
                    .isInstanceOf(UnsafeDatabase.class)
                    .hasMessageContaining(setting + " is " + value);
        }
    }

    /** What it changes, no other connection sees. */
    private static Connection superuser() throws SQLException {
        var connection = TestPostgres.server().superuser(EmbeddedPostgres.DATABASE);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void check(Connection connection) {
        var properties = new DatabaseProperties(
                "", logIn("migrate"), logIn("app"), logIn("worker"), logIn("seal"), "0".repeat(64), 1);
        new StartGuard(properties, new RealTime()).check(new SingleConnectionDataSource(connection, true));
    }

    private static DatabaseProperties.Login logIn(String kind) {
        return new DatabaseProperties.Login("livtag_" + kind, "");
    }
}
