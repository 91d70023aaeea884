package dk.livtag.access.facts;

import dk.livtag.access.Caller;
import dk.livtag.access.policy.facts.Facts;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Fetches what the policy must know, in one statement that the guard answers for the caller alone. */
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
        var stored = jdbc.sql(FACTS)
                .param("patient", patient, Types.OTHER)
                .param("referral", referral, Types.OTHER)
                .query((row, _) -> row.getString(1))
                .single();
        return json.readValue(stored, StoredFacts.class).facts(caller, patient);
    }
}
