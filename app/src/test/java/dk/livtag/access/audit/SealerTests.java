package dk.livtag.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.database.DatabaseProperties;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.RealTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealing on the real database, beside the node's own sealer. */
@HouseTest
class SealerTests {

    @TempDir
    Path elsewhere;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditStore store;

    @Autowired
    LogExport export;

    @Autowired
    SigningKey key;

    @Autowired
    RealTime realTime;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient app;

    @Autowired
    DatabaseProperties database;

    @Autowired
    @Qualifier("seal")
    DataSource seal;

    @Test
    void givesEachRowOnePlaceWhileTwoNodesSealAndManyWrite() throws Exception {
        var another = anotherNode();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = IntStream.range(0, 200)
                    .mapToObj(it -> pool.submit(() -> write(it % 5 == 0)))
                    .toList();
            for (var node : List.of(sealer, another, sealer, another)) {
                pool.submit(() -> IntStream.range(0, 20).forEach(_ -> node.seal()));
            }
            for (var it : written) it.get();
        }
        sealEverything();

        assertThat(count("select count(*) from audit_leaf where role = 'test'")).isGreaterThanOrEqualTo(160);
        assertThat(count("select max(index) + 1 - count(*) from audit_seal")).isZero();
        assertThat(LogVerification.verify(export.export(copies()), key.logKey()))
                .isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void waitsForATransactionThatBeganEarlier() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var early = new TransactionTemplate(transactions);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = pool.submit(() -> early.execute(_ -> {
                var leaf = leaf();
                store.add(leaf);
                begun.countDown();
                await(mayEnd);
                return leaf.id();
            }));
            begun.await();
            var late = write(false);
            IntStream.range(0, 3).forEach(_ -> sealer.seal());
            assertThat(isSealed(late)).isFalse();

            mayEnd.countDown();
            var first = slow.get();
            sealEverything();
            assertThat(place(first)).isLessThan(place(late));
        }
    }

    @Test
    void makesAChangeInTheDatabaseVisible() {
        var leaf = write(false);
        sealEverything();
        var place = place(leaf);

        people.asSuperuser("update audit_leaf set role = 'nobody' where id = :id", Map.of("id", leaf));
        var verdict = LogVerification.verify(export.export(List.of()), key.logKey());
        people.asSuperuser("update audit_leaf set role = 'test' where id = :id", Map.of("id", leaf));

        assertThat(verdict).isEqualTo(new Verdict.Diverges(place, Verdict.Reason.LEAF));
        assertThat(LogVerification.verify(export.export(List.of()), key.logKey()))
                .isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void copiesEachCheckpointToAnotherPlace() throws Exception {
        write(false);
        var another = anotherNode();
        while (copies().isEmpty()) {
            write(false);
            another.seal();
        }
        var copied = copies();
        assertThat(copied).isNotEmpty().allMatch(key.logKey()::hasSigned);
        assertThat(LogVerification.verify(export.export(copied), key.logKey())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void isChangedByNobody() {
        write(false);
        sealEverything();
        var sealing = JdbcClient.create(seal);
        assertThatThrownBy(() -> sealing.sql("delete from audit_seal").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sealing.sql("update audit_leaf set role = ''").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> app.sql("select * from audit_seal").query().listOfRows())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> people.superuser()
                        .sql("update audit_checkpoint set size = size")
                        .update())
                .hasMessageContaining("append-only");
    }

    private UUID write(boolean isRolledBack) {
        var leaf = leaf();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.add(leaf);
            if (isRolledBack) status.setRollbackOnly();
        });
        return leaf.id();
    }

    private AuditLeaf leaf() {
        var what = new AuditLeaf.What("read", "care_plan", "", "treatment", "ALLOW", "R2");
        return new AuditLeaf(Ids.next(realTime), realTime.instant(), new AuditLeaf.Who(null, "test", null), null, what);
    }

    private Sealer anotherNode() {
        var copies = new CheckpointCopies(elsewhere.resolve("copies"), key.logKey());
        var login = database.seal();
        var own = new DriverManagerDataSource(database.url(), login.user(), login.password());
        return new Sealer(new SealStore(own), key, copies, realTime, own);
    }

    private List<SignedCheckpoint> copies() throws Exception {
        var file = elsewhere.resolve("copies");
        return file.toFile().exists() ? CheckpointCopies.read(file) : List.of();
    }

    private void sealEverything() {
        while (count("select count(*) from audit_leaf l where not exists (select from audit_seal where leaf_id = l.id)")
                > 0) {
            sealer.seal();
        }
    }

    private boolean isSealed(UUID leaf) {
        return count("select count(*) from audit_seal where leaf_id = '" + leaf + "'") > 0;
    }

    private long place(UUID leaf) {
        return count("select index from audit_seal where leaf_id = '" + leaf + "'");
    }

    private long count(String sql) {
        return people.superuser().sql(sql).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
