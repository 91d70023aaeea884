package dk.livtag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** A demo's data folder from behind: its database as the superuser sees it, past the application. */
record DataFolder(Path path) {

    private static final int PID = 0;
    private static final int PORT = 3;

    Connection connect() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + server().get(PORT) + "/livtag";
        return DriverManager.getConnection(url, "postgres", read("secrets/postgres"));
    }

    /** The whole server at once, so that nothing is written down that was not already. */
    void killDatabase() {
        var postmaster =
                ProcessHandle.of(Long.parseLong(server().get(PID).strip())).orElseThrow();
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
    }

    private List<String> server() {
        return read("cluster/postmaster.pid").lines().toList();
    }

    private String read(String file) {
        try {
            return Files.readString(path.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
