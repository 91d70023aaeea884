package dk.livtag.access.facts;

import dk.livtag.access.Caller;
import dk.livtag.access.policy.facts.Facts;
import dk.livtag.kernel.AccountId;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches what the policy must know, in one statement that the guard answers for the caller alone; once a transaction
 * for each patient, so that a page of many kinds of data asks once.
 */
@Repository
class FactStore {

    static final String FACTS = "select sec.facts(:patient, :referral)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What stands about this caller and the patient, or the referral that has no patient yet. */
    Facts about(Caller.SignedIn caller, @Nullable UUID patient, @Nullable UUID referral) {
        if (patient == null && referral == null) {
            return StoredFacts.NONE.facts(caller, null);
        }
        // Deciding a referral changes what stands about it within the transaction.
        var stored = referral == null
                ? told().computeIfAbsent(new Question(caller.account(), patient), _ -> fetch(patient, null))
                : fetch(patient, referral);
        return stored.facts(caller, patient);
    }

    /** To be called by whatever changes a relation, a block, a consent or a grant. */
    void forget() {
        told().clear();
    }

    private StoredFacts fetch(@Nullable UUID patient, @Nullable UUID referral) {
        var stored = jdbc.sql(FACTS)
                .param("patient", patient, Types.OTHER)
                .param("referral", referral, Types.OTHER)
                .query((row, _) -> row.getString(1))
                .single();
        return json.readValue(stored, StoredFacts.class);
    }

    private Map<Question, StoredFacts> told() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Told known) {
            return known.answers();
        }
        var told = new Told(new HashMap<>());
        TransactionSynchronizationManager.bindResource(this, told);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(FactStore.this);
            }
        });
        return told.answers();
    }

    private record Question(AccountId caller, @Nullable UUID patient) {}

    private record Told(Map<Question, StoredFacts> answers) {}
}
