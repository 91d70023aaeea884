package dk.livtag.access.audit;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rows of the audit log; the application can do no more with them. */
@Repository
class AuditStore {

    static final String ADD = """
            insert into audit_leaf (id, at, account_id, role, organisation_id, patient_id, actions, resources, items, purpose,
                decision, rules, leaf_hash)
            values (:id, :at, :account, :role, :organisation, :patient, :actions, :resources, :items, :purpose,
                :decision, :rules, :hash)
            """;

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditLeaf leaf) {
        jdbc.sql(ADD)
                .param("id", leaf.id())
                .param("at", leaf.at().atOffset(ZoneOffset.UTC))
                .param("account", leaf.who().account())
                .param("role", leaf.who().role())
                .param("organisation", leaf.who().organisation())
                .param("patient", leaf.patient())
                .param("actions", leaf.what().actions())
                .param("resources", leaf.what().resources())
                .param("items", leaf.what().items())
                .param("purpose", leaf.what().purpose())
                .param("decision", leaf.what().decision())
                .param("rules", leaf.what().rules())
                .param("hash", leaf.hash().bytes())
                .update();
    }
}
