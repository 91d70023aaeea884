package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a server that could lose acknowledged data, on log-ins that row-level security does not hold,
 * or with clocks apart (security.md 8.6). Runs before the first migration.
 */
@Component
class StartGuard {

    static final String SETTINGS = """
            select name from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') and setting <> 'on'
            order by name
            """;

    static final String TOO_MIGHTY = """
            select rolname from pg_roles
            where rolname in (:logins) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
            order by rolname
            """;

    static final String TIME = "select clock_timestamp()";

    private static final Duration LARGEST_SKEW = Duration.ofSeconds(2);

    private final DatabaseProperties properties;
    private final RealTime realTime;

    StartGuard(DatabaseProperties properties, RealTime realTime) {
        this.properties = properties;
        this.realTime = realTime;
    }

    /** Throws {@link UnsafeDatabase} naming the first thing that is wrong. */
    void check(DataSource dataSource) {
        var jdbc = JdbcClient.create(dataSource);
        first(jdbc.sql(SETTINGS).query((row, _) -> row.getString(1)).list(), "the setting %s is not on");
        first(tooMighty(jdbc), "the log-in %s has more rights than it may have");
        var apart = Duration.between(
                        jdbc.sql(TIME).query(OffsetDateTime.class).single().toInstant(), realTime.instant())
                .abs();
        if (apart.compareTo(LARGEST_SKEW) > 0) {
            throw new UnsafeDatabase("its clock is %s away from this machine's".formatted(apart));
        }
    }

    private List<String> tooMighty(JdbcClient jdbc) {
        var logins = List.of(
                properties.migrate().user(),
                properties.app().user(),
                properties.worker().user(),
                properties.seal().user());
        return jdbc.sql(TOO_MIGHTY)
                .param("logins", logins)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void first(List<String> wrong, String sentence) {
        if (!wrong.isEmpty()) {
            throw new UnsafeDatabase(sentence.formatted(wrong.getFirst()));
        }
    }
}
