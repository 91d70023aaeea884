package dk.livtag.access;

import dk.livtag.access.facts.Decisions;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    static final String LET_IN = "select sec.let_into_team(:patient, :id, :account)";
    static final String LET_SUBSTITUTE_IN = "select sec.let_substitute_in(:away)";

    static final String RECALL_SUBSTITUTE = "select sec.recall_substitute(:firstDay)";
    static final String LEAVE = "select sec.leave_team(:patient, :account, :readUntil)";

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

    /** Lets a colleague in to somebody whom the caller works with (L31). */
    public void openByTeam(PatientId patient, AccountId colleague) {
        jdbc.sql(LET_IN)
                .param("patient", patient.value())
                .param("id", Ids.next(clock))
                .param("account", colleague.value())
                .query((_, _) -> true)
                .single();
        decisions.forget();
    }

    /** Lets substitutes in to those whom somebody works with, for as long as the person is away. */
    public void openForSubstitutes(AccountId away) {
        jdbc.sql(LET_SUBSTITUTE_IN)
                .param("away", away.value())
                .query((_, _) -> true)
                .single();
        decisions.forget();
    }

    /** Takes back what an absence of the caller's own, not yet begun, has let a substitute in to. */
    public void recallSubstitute(LocalDate firstDay) {
        jdbc.sql(RECALL_SUBSTITUTE)
                .param("firstDay", firstDay)
                .query((_, _) -> true)
                .single();
        decisions.forget();
    }

    /** Ends the relation of somebody who has no part in the team any more; what was known may be read for a while. */
    public void closeByTeam(PatientId patient, AccountId colleague, Instant readUntil) {
        jdbc.sql(LEAVE)
                .param("patient", patient.value())
                .param("account", colleague.value())
                .param("readUntil", readUntil.atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .single();
        decisions.forget();
    }
}
