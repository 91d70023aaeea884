package dk.livtag.access;

import dk.livtag.access.facts.Decisions;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Care relations (behandlingsrelationer): why a clinician may see a citizen. They come of something that happened,
 * never of a search; the database checks that it did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CareRelations {

    static final String OPEN = "select sec.open_care_relation(:referral, :patient, :id, :account)";
    static final String BIND_CITIZEN = "select sec.bind_citizen(:referral)";

    private final JdbcClient jdbc;
    private final Decisions decisions;
    private final Clock clock;

    CareRelations(JdbcClient jdbc, Decisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Lets these people in because the caller has accepted the referral, and links the citizen's log-in, if any. */
    public void openBecauseAccepted(UUID referral, PatientId patient, Set<AccountId> team) {
        for (var account : team) {
            jdbc.sql(OPEN)
                    .param("referral", referral)
                    .param("patient", patient.value())
                    .param("id", Ids.next(clock))
                    .param("account", account.value())
                    .query((_, _) -> true)
                    .single();
        }
        jdbc.sql(BIND_CITIZEN).param("referral", referral).query((_, _) -> true).single();
        decisions.forget();
    }
}
