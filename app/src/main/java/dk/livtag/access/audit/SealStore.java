package dk.livtag.access.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows to be sealed, and their seals. Uses the log-in that may read the log and add seals, nothing else. */
@Repository
class SealStore {

    /** One sealer at a time, on whichever node. */
    static final String ALONE = "select pg_try_advisory_xact_lock(7131)";

    static final String SIZE = "select coalesce(max(size), 0) from audit_checkpoint";

    static final String SEALED = """
            select l.leaf_hash from audit_seal s join audit_leaf l on l.id = s.leaf_id
            where s.index >= :from and s.index < :to order by s.index
            """;

    /**
     * Rows of transactions that ended before any now running began, so that none slips in behind. Everything before the
     * transaction of the last sealed row is sealed already.
     */
    static final String UNSEALED = """
            select l.id, l.leaf_hash from audit_leaf l
            where l.tx < pg_snapshot_xmin(pg_current_snapshot())
              and l.tx >= coalesce((select last.tx from audit_seal s join audit_leaf last on last.id = s.leaf_id
                                    order by s.index desc limit 1), '0')
              and not exists (select from audit_seal s where s.leaf_id = l.id)
            order by l.tx, l.id limit :most
            """;

    static final String SEAL = """
            insert into audit_seal (index, leaf_id)
            select :from + place - 1, leaf from unnest(:leaves::uuid[]) with ordinality as given (leaf, place)
            """;

    static final String CHECKPOINT = """
            insert into audit_checkpoint (size, root, signature, signed_at) values (:size, :root, :signature, :at)
            """;

    private final JdbcClient jdbc;

    SealStore(@Qualifier("seal") DataSource seal) {
        this.jdbc = JdbcClient.create(seal);
    }

    boolean isAlone() {
        return jdbc.sql(ALONE).query(Boolean.class).single();
    }

    long size() {
        return jdbc.sql(SIZE).query(Long.class).single();
    }

    MerkleTree grow(MerkleTree tree, long size) {
        return jdbc
                .sql(SEALED)
                .param("from", tree.size())
                .param("to", size)
                .query((row, _) -> Hash.of(row.getBytes(1)))
                .list()
                .stream()
                .reduce(tree, MerkleTree::append, (_, later) -> later);
    }

    List<Unsealed> unsealed(int most) {
        return jdbc.sql(UNSEALED)
                .param("most", most)
                .query((row, _) -> new Unsealed(row.getObject(1, UUID.class), Hash.of(row.getBytes(2))))
                .list();
    }

    void seal(long from, List<Unsealed> leaves) {
        jdbc.sql(SEAL)
                .param("from", from)
                .param("leaves", leaves.stream().map(Unsealed::id).toArray(UUID[]::new))
                .update();
    }

    void add(SignedCheckpoint signed, Instant at) {
        jdbc.sql(CHECKPOINT)
                .param("size", signed.checkpoint().size())
                .param("root", signed.checkpoint().root().bytes())
                .param("signature", signed.signature())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Unsealed(UUID id, Hash hash) {}
}
