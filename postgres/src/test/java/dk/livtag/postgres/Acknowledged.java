package dk.livtag.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/** The last number of each writer that the database said yes to; the writers count upwards, each in rows of its own. */
record Acknowledged(AtomicLongArray last) {

    static final String TABLE =
            "create table if not exists entry (writer int, number bigint, primary key (writer, number))";
    private static final String INSERT = "insert into entry values (?, ?)";
    private static final String PRESENT =
            "select count(*) filter (where number <= ?), coalesce(max(number), 0) from entry where writer = ?";

    static Acknowledged by(int writers) {
        return new Acknowledged(new AtomicLongArray(writers));
    }

    long total() {
        return LongStream.range(0, last.length()).map(it -> last.get((int) it)).sum();
    }

    /** Writes until the server is gone. */
    void write(RunningPostgres server, int writer) {
        try (var connection = server.superuser("livtag");
                var insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, writer);
            for (var number = last.get(writer) + 1; true; number++) {
                insert.setLong(2, number);
                insert.executeUpdate();
                last.set(writer, number);
            }
        } catch (SQLException _) {
            // Neither confirmed nor refused: this one number may be there or not.
            return;
        }
    }

    /** Counts what was confirmed and is not there, and goes on from what is there. */
    long lost(Connection connection) throws SQLException {
        var lost = 0L;
        for (var writer = 0; writer < last.length(); writer++) lost += lost(connection, writer);
        return lost;
    }

    private long lost(Connection connection, int writer) throws SQLException {
        try (var present = connection.prepareStatement(PRESENT)) {
            present.setLong(1, last.get(writer));
            present.setInt(2, writer);
            try (var rows = present.executeQuery()) {
                rows.next();
                var lost = last.get(writer) - rows.getLong(1);
                last.set(writer, rows.getLong(2));
                return lost;
            }
        }
    }
}
