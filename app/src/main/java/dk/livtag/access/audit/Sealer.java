package dk.livtag.access.audit;

import dk.livtag.kernel.RealTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the audit log once a second: gives each finished row its place, grows the tree and signs its root. Every node
 * has one; they take turns.
 */
@Component
class Sealer {

    private static final int MOST = 10_000;

    private final SealStore store;
    private final SigningKey key;
    private final CheckpointCopies copies;
    private final RealTime realTime;
    private final TransactionTemplate transaction;
    private final AtomicReference<MerkleTree> known = new AtomicReference<>(MerkleTree.EMPTY);

    Sealer(
            SealStore store,
            SigningKey key,
            CheckpointCopies copies,
            RealTime realTime,
            @Qualifier("seal") DataSource seal) {
        this.store = store;
        this.key = key;
        this.copies = copies;
        this.realTime = realTime;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(seal));
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void sealAll() {
        while (seal() == MOST) {}
    }

    /** Returns how many rows were sealed; none when another node is at it. */
    synchronized int seal() {
        var done = Optional.ofNullable(transaction.execute(_ -> store.isAlone() ? sealNext() : null));
        done.ifPresent(it -> {
            known.set(it.tree());
            it.signed().ifPresent(copies::add);
        });
        return done.map(Sealed::rows).orElse(0);
    }

    private Sealed sealNext() {
        var tree = store.grow(known.get(), store.size());
        var leaves = store.unsealed(MOST);
        if (leaves.isEmpty()) return new Sealed(tree, 0, Optional.empty());
        store.seal(tree.size(), leaves);
        var grown = leaves.stream().map(SealStore.Unsealed::hash).reduce(tree, MerkleTree::append, (_, later) -> later);
        var signed = key.sign(grown);
        store.add(signed, realTime.instant());
        return new Sealed(grown, leaves.size(), Optional.of(signed));
    }

    private record Sealed(MerkleTree tree, int rows, Optional<SignedCheckpoint> signed) {}
}
