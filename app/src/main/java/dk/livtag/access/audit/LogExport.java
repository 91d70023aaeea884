package dk.livtag.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hands out the sealed log as it stands in the database, for verification elsewhere. */
@Repository
class LogExport {

    static final String LEAVES = """
            select s.index, l.id, l.at, l.account_id, l.role, l.organisation_id, l.patient_id, l.actions, l.resources,
                l.items, l.purpose, l.decision, l.rules, l.leaf_hash
            from audit_seal s join audit_leaf l on l.id = s.leaf_id order by s.index
            """;

    static final String CHECKPOINTS = "select size, root, signature from audit_checkpoint order by size";

    private final JdbcClient jdbc;
    private final SigningKey key;

    LogExport(@Qualifier("seal") DataSource seal, SigningKey key) {
        this.jdbc = JdbcClient.create(seal);
        this.key = key;
    }

    /** The checkpoints are read first: a row sealed in between would look like one that nobody signed. */
    public ExportedLog export(List<SignedCheckpoint> copies) {
        var checkpoints = jdbc.sql(CHECKPOINTS).query(this::checkpoint).list();
        var size =
                checkpoints.isEmpty() ? 0 : checkpoints.getLast().checkpoint().size();
        var leaves = jdbc.sql(LEAVES).query(LogExport::leaf).list().stream()
                .filter(it -> it.index() < size)
                .toList();
        return new ExportedLog(leaves, checkpoints, copies);
    }

    private SignedCheckpoint checkpoint(ResultSet row, int place) throws SQLException {
        var root = Hash.of(row.getBytes("root"));
        var checkpoint = new Checkpoint(key.logKey().name(), row.getLong("size"), root);
        return new SignedCheckpoint(checkpoint, row.getBytes("signature"));
    }

    private static SealedLeaf leaf(ResultSet row, int place) throws SQLException {
        var who = new AuditLeaf.Who(
                row.getObject("account_id", UUID.class),
                row.getString("role"),
                row.getObject("organisation_id", UUID.class));
        var what = new AuditLeaf.What(
                row.getString("actions"),
                row.getString("resources"),
                row.getString("items"),
                row.getString("purpose"),
                row.getString("decision"),
                row.getString("rules"));
        var leaf = new AuditLeaf(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                who,
                row.getObject("patient_id", UUID.class),
                what);
        return new SealedLeaf(row.getLong("index"), leaf.canonical(), Hash.of(row.getBytes("leaf_hash")));
    }
}
