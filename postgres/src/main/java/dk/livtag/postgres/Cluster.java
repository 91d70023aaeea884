package dk.livtag.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The data folder of one PostgreSQL: made once, and never deleted by us. */
record Cluster(Path folder) {

    static final String SUPERUSER = "postgres";

    Path data() {
        return folder.resolve("cluster");
    }

    /** Made aside and moved, so that an interrupted initdb leaves nothing that looks like a database. */
    void createIfMissing(Programs programs, String password, Settings settings) {
        if (Files.exists(data())) return;
        try {
            var aside = Files.createTempDirectory(folder, ".initdb");
            var secret = Files.createTempFile(folder, ".initdb", "");
            Files.writeString(secret, password);
            programs.runAs().own(aside);
            programs.runAs().own(secret);
            programs.run("initdb", arguments(aside, secret, settings));
            Files.delete(secret);
            Files.move(aside, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PostgresFailure("No database could be made in " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<String> arguments(Path data, Path secret, Settings settings) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                settings.checksums() ? "--data-checksums" : "--no-data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=da-DK",
                "--text-search-config=danish");
    }

    /** Whoever answers at our port must be this folder's server, not another that came first. */
    void confirm(Connection connection) throws SQLException {
        var answered = Sql.text(connection, "select system_identifier from pg_control_system()");
        if (!answered.equals(Long.toString(identifier())))
            throw new PostgresFailure("Another PostgreSQL answered at the port of the one in " + folder + ".");
    }

    private long identifier() {
        try (var in = Files.newInputStream(data().resolve("global/pg_control"))) {
            return ByteBuffer.wrap(in.readNBytes(Long.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getLong();
        } catch (IOException e) {
            throw new PostgresFailure("The identity of the database in " + folder + " cannot be read.", e);
        }
    }
}
