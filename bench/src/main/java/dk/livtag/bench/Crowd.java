package dk.livtag.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Many running pathways in a demo's database, past the application: copies of those that the demo tells. */
final class Crowd implements AutoCloseable {

    /** How many of them have the reader as contact nurse, however large the crowd is. */
    static final int MINE = 200;

    private static final int PORT = 3;
    private static final int AT_ONCE = 5_000;
    private static final String SIZE = "select count(*) from patient where given_name = 'Mængde'";
    private static final String READER = "select account_id from staff where name = 'Anne Bruun'";

    private final Connection database;

    private Crowd(Connection database) {
        this.database = database;
    }

    /** In the data folder of a demo that runs. */
    static Crowd in(Path data) throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                .get(PORT)
                .strip();
        var password = Files.readString(data.resolve("secrets/postgres")).strip();
        var database =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/livtag", "postgres", password);
        database.setAutoCommit(false);
        return new Crowd(database);
    }

    void growTo(int size) throws IOException, SQLException {
        var reader = text(READER);
        for (var from = number(SIZE) + 1; from <= size; from += AT_ONCE) {
            run(script().replace("{from}", String.valueOf(from))
                    .replace("{to}", String.valueOf(Math.min(size, from + AT_ONCE - 1)))
                    .replace("{mine}", String.valueOf(MINE))
                    .replace("{reader}", reader));
        }
        vacuum();
    }

    /** Rows of the same number whatever they were before, so that each figure is of a table in the same state. */
    private void vacuum() throws SQLException {
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        database.setAutoCommit(false);
    }

    void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
        database.commit();
    }

    long number(String question) throws SQLException {
        return Long.parseLong(text(question));
    }

    private String text(String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String script() throws IOException {
        try (var script = Crowd.class.getResourceAsStream("crowd.sql")) {
            if (script == null) {
                throw new IOException("crowd.sql is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
