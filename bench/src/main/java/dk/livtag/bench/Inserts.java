package dk.livtag.bench;

import dk.livtag.bench.Bench.Options;
import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.RoleScript;
import dk.livtag.postgres.RunningPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * The floor below every page with an audit row: how many rows of that size this machine's PostgreSQL stores durably, each
 * in a transaction of its own, with nothing of Livtag around it.
 */
final class Inserts implements Bench.Programme {

    private static final String TABLE = """
            create table if not exists leaf (id uuid primary key default gen_random_uuid(),
                at timestamptz not null default now(), who text not null, what text not null, hash bytea not null);
            truncate leaf
            """;
    private static final String INSERT = "insert into leaf (who, what, hash) values (?, ?, ?)";
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    @Override
    public Table measure(Options options) throws Exception {
        var table = new Table("clients", "durable rows a second");
        try (var server =
                EmbeddedPostgres.in(Path.of("bench", "target", "postgres")).start(new RoleScript(TABLE))) {
            write(server, 8, options.each());
            for (var clients : CLIENTS) {
                table.add(clients, write(server, clients, options.each()));
            }
        }
        return table;
    }

    private static double write(RunningPostgres server, int clients, Duration duration) {
        var rows = new LongAdder();
        var end = System.nanoTime() + duration.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < clients; i++) {
                threads.submit(() -> {
                    writeUntil(end, server, rows);
                    return true;
                });
            }
        }
        return rows.sum() / (duration.toNanos() / 1e9);
    }

    private static void writeUntil(long end, RunningPostgres server, LongAdder rows) throws SQLException {
        try (var connection = server.superuser(EmbeddedPostgres.DATABASE);
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, "clinician 0192f3a0-0000-7000-8000-000000000000");
            insert.setString(2, "read care_plan,demographics,referral treatment ALLOW R2,R3");
            insert.setBytes(3, new byte[32]);
            while (System.nanoTime() < end) {
                insert.executeUpdate();
                rows.increment();
            }
        }
    }
}
