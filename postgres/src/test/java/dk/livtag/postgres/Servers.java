package dk.livtag.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/** What every test of the launcher does: start a folder's server, write to it, read from it. */
final class Servers {

    static final RoleScript ROLES = new RoleScript("""
            do $$ begin
              if not exists (select 1 from pg_roles where rolname = 'livtag_app') then create role livtag_app; end if;
            end $$;
            alter role livtag_app login password :'app_password';
            create table if not exists word (text text primary key);
            grant select, insert on word to livtag_app;
            """);

    private Servers() {}

    static EmbeddedPostgres in(Path folder) {
        return EmbeddedPostgres.in(folder).unpackedIn(TestPostgres.unpacked());
    }

    static RunningPostgres started(Path folder) {
        return in(folder).start(ROLES);
    }

    static void write(RunningPostgres server, String word) throws SQLException {
        try (var connection = server.connect("livtag", "livtag_app")) {
            Sql.run(connection, "insert into word values ('" + word + "')");
        }
    }

    static String words(RunningPostgres server) throws SQLException {
        return ask(server, "select string_agg(text, ' ' order by text) from word");
    }

    static String ask(RunningPostgres server, String query) throws SQLException {
        try (var connection = server.superuser("livtag")) {
            return Sql.text(connection, query);
        }
    }

    /** JUnit's folders are for their maker only; this one can be reached by nobody. */
    static Path openedToAll(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
