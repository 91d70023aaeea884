package dk.livtag.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T-KILLDB: kill -9 of the whole server under writers, again and again, in one and the same database. */
class KillTests {

    private static final int WRITERS = 12;
    private static final int ROUNDS = Integer.getInteger("livtag.rounds", Boolean.getBoolean("livtag.full") ? 200 : 20);
    /** Set to off to see this test fail. */
    private static final String SYNCHRONOUS_COMMIT = System.getProperty("livtag.synchronous_commit", "on");

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        var seed = Long.getLong("livtag.seed", System.nanoTime());
        var random = new Random(seed);
        var acknowledged = Acknowledged.by(WRITERS);
        var lost = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            writeUntilKilled(acknowledged, 150 + random.nextInt(600));
            lost += lost(acknowledged);
        }
        System.out.printf(
                "T-KILLDB: %d rounds, %d writers, %d rows, %d acknowledged and lost (seed %d)%n",
                ROUNDS, WRITERS, acknowledged.total(), lost, seed);
        assertThat(lost).isZero();
    }

    private void writeUntilKilled(Acknowledged acknowledged, long millis) throws InterruptedException {
        try (var server = started()) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(it -> Thread.startVirtualThread(() -> acknowledged.write(server, it)))
                    .toList();
            Thread.sleep(millis);
            kill(server.pid());
            for (var writer : writers) writer.join();
        }
    }

    private long lost(Acknowledged acknowledged) throws SQLException {
        try (var server = started();
                var connection = server.superuser("livtag")) {
            return acknowledged.lost(connection);
        }
    }

    private RunningPostgres started() {
        return Servers.in(folder)
                .with("synchronous_commit", SYNCHRONOUS_COMMIT)
                .start(new RoleScript(Acknowledged.TABLE));
    }

    private static void kill(long pid) {
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        List.copyOf(all).forEach(ProcessHandle::destroyForcibly);
    }
}
