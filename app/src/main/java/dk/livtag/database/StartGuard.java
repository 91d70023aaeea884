package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
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
            select name || ' is ' || setting from pg_settings
            where (name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') and setting <> 'on')
                or (name = 'password_encryption' and setting <> 'scram-sha-256')
            order by name
            """;

    /** A log-in may carry a setting of its own, which the migration's log-in does not show. */
    static final String OWN_SETTINGS = """
            select split_part(own, '=', 1) || ' is ' || split_part(own, '=', 2) || ' for ' || rolname
            from pg_db_role_setting join pg_roles on pg_roles.oid = setrole cross join unnest(setconfig) own
            where rolname in (:logins) and split_part(own, '=', 1) = 'synchronous_commit' and split_part(own, '=', 2) <> 'on'
            order by rolname
            """;

    static final String TOO_MIGHTY = """
            select rolname from pg_roles
            where rolname in (:logins) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
            order by rolname
            """;

    /** Row-level security is the owner's to change and the guard's to pass. */
    static final String OWNERS = """
            select login.rolname from pg_roles login
            where login.rolname in (:serving)
                and (exists (select from pg_class where relowner = login.oid)
                    or exists (select from pg_roles mighty where mighty.rolname in ('livtag_owner', 'livtag_guard')
                        and pg_has_role(login.oid, mighty.oid, 'member')))
            order by login.rolname
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
        var logins = Stream.concat(Stream.of(properties.migrate().user()), serving().stream())
                .toList();
        first(jdbc.sql(SETTINGS), "the setting %s");
        first(jdbc.sql(OWN_SETTINGS).param("logins", logins), "the setting %s");
        first(jdbc.sql(TOO_MIGHTY).param("logins", logins), "the log-in %s has more rights than it may have");
        first(jdbc.sql(OWNERS).param("serving", serving()), "the log-in %s owns tables or may act as their owner");
        var apart = Duration.between(
                        jdbc.sql(TIME).query(OffsetDateTime.class).single().toInstant(), realTime.instant())
                .abs();
        if (apart.compareTo(LARGEST_SKEW) > 0) {
            throw new UnsafeDatabase("its clock is %s away from this machine's".formatted(apart));
        }
    }

    private List<String> serving() {
        return List.of(
                properties.app().user(),
                properties.worker().user(),
                properties.seal().user());
    }

    private static void first(JdbcClient.StatementSpec wrong, String sentence) {
        wrong.query((row, _) -> row.getString(1)).list().stream().findFirst().ifPresent(it -> {
            throw new UnsafeDatabase(sentence.formatted(it));
        });
    }
}
