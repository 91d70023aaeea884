package dk.livtag.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.database.IdempotencyKeys.Before;
import dk.livtag.database.IdempotencyKeys.Sent;
import dk.livtag.kernel.RealTime;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** What two nodes on one database rely on, tried with a connection of each. Sealing by two stands in SealerTests. */
@HouseTest
class TwoNodesTests {

    @Autowired
    DatabaseProperties database;

    @Autowired
    RealTime realTime;

    @Autowired
    EventPublicationRepository events;

    @Autowired
    @Qualifier("worker")
    DataSource worker;

    @Autowired
    People people;

    /** One node's way to the idempotency keys, over a connection of its own. */
    private record Node(IdempotencyKeys keys, TransactionTemplate transaction) {}

    private Node node() {
        var login = database.app();
        var source = new DriverManagerDataSource(database.url(), login.user(), login.password());
        return new Node(
                new IdempotencyKeys(JdbcClient.create(source)),
                new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    @Test
    void theSecondNodeWaitsForTheFirstAndAnswersLikeIt() throws Exception {
        var key = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = node();
            var second = first.transaction().execute(_ -> {
                assertThat(claim(first, key)).isEmpty();
                var waits = startSecond(threads, key);
                first.keys().answered(key, "somebody", 303, "/here");
                return waits;
            });
            assertThat(java.util.Objects.requireNonNull(second).get())
                    .hasValueSatisfying(
                            it -> assertThat(it.status() + " " + it.location()).isEqualTo("303 /here"));
        }
    }

    @Test
    void whatTheFirstNodeTookBackTheSecondMayDo() throws Exception {
        var key = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = node();
            var second = first.transaction().execute(it -> {
                assertThat(claim(first, key)).isEmpty();
                it.setRollbackOnly();
                return startSecond(threads, key);
            });
            assertThat(java.util.Objects.requireNonNull(second).get()).isEmpty();
        }
    }

    @Test
    void ofManyNodesOneClaimsAKey() throws Exception {
        var key = UUID.randomUUID();
        assertThat(atOnce(16, () -> {
                    var node = node();
                    return java.util.Objects.requireNonNull(
                            node.transaction().execute(_ -> claim(node, key).isEmpty()));
                }))
                .isEqualTo(1);
    }

    @Test
    void ofManyNodesOneTakesUpAnUnfinishedEvent() throws Exception {
        var event = UUID.randomUUID();
        people.asSuperuser("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (:id, 'two nodes', 'test', '{}', '2026-01-01', 'FAILED', 1)
                """, Map.of("id", event));
        try {
            assertThat(atOnce(8, () -> events.markResubmitted(event, realTime.instant())))
                    .isEqualTo(1);
        } finally {
            people.asSuperuser("delete from event_publication where id = :id", Map.of("id", event));
        }
    }

    @Test
    void tidyingTogetherClearsAwayWhatIsOldAndNothingElse() throws Exception {
        var old = UUID.randomUUID();
        var recent = UUID.randomUUID();
        keep(old, Duration.ofDays(31));
        keep(recent, Duration.ofDays(29));

        assertThat(atOnce(4, () -> {
                    new Tidying(worker, realTime).clearAway();
                    return true;
                }))
                .isEqualTo(4);

        assertThat(isKept(old)).isFalse();
        assertThat(isKept(recent)).isTrue();
    }

    private void keep(UUID key, Duration ago) {
        people.asSuperuser(
                "insert into idempotency_key (key, owner, route, body_sha256, created_at) values (:key, 'two nodes', '', 'x', :at)",
                Map.of("key", key, "at", realTime.instant().minus(ago).atOffset(ZoneOffset.UTC)));
    }

    private boolean isKept(UUID key) {
        return people.superuser()
                .sql("select exists (select from idempotency_key where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    private Optional<Before> claim(Node node, UUID key) {
        return node.keys().claim(key, "somebody", new Sent("POST /x", new byte[] {1}, realTime.instant()));
    }

    /** Begins on another connection, and comes back once that one waits for ours. */
    private Future<Optional<Before>> startSecond(ExecutorService threads, UUID key) {
        var second = node();
        var waits = threads.submit(
                () -> java.util.Objects.requireNonNull(second.transaction().execute(_ -> claim(second, key))));
        while (!isSomebodyWaiting()) {
            Thread.onSpinWait();
        }
        return waits;
    }

    private boolean isSomebodyWaiting() {
        return people.superuser().sql("""
                select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%idempotency_key%')
                """).query(Boolean.class).single();
    }

    /** On how many of so many threads, begun together, it was true. */
    private static long atOnce(int threads, java.util.concurrent.Callable<Boolean> work) throws Exception {
        var start = new CyclicBarrier(threads);
        var done = 0L;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.IntStream.range(0, threads)
                    .mapToObj(_ -> pool.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : all) {
                done += one.get() ? 1 : 0;
            }
        }
        return done;
    }
}
