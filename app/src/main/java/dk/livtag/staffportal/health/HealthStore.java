package dk.livtag.staffportal.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HealthStore {

    static final String READ = """
            select server, unsafe_settings, migration, failed_migrations, unfinished_events, oldest_event, unsealed,
                last_sealed
            from sec.house_health()
            """;

    private final JdbcClient jdbc;

    HealthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Readings read() {
        return jdbc.sql(READ).query(HealthStore::toReadings).single();
    }

    private static Readings toReadings(ResultSet row, int rowNumber) throws SQLException {
        return new Readings(
                row.getString("server"),
                row.getString("unsafe_settings"),
                row.getString("migration"),
                row.getInt("failed_migrations"),
                row.getInt("unfinished_events"),
                instant(row, "oldest_event"),
                row.getBoolean("unsealed"),
                instant(row, "last_sealed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
