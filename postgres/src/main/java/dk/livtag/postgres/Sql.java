package dk.livtag.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** The two things the launcher asks of a connection. */
final class Sql {

    private Sql() {}

    static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
