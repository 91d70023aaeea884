package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers when somebody looked at a citizen. */
@Repository
class SeenStore {

    /** A look within an hour belongs to the same visit: what was new then is shown still. Whoever may only read leaves none. */
    static final String LOOK = """
            insert into seen as s (patient_id, account_id, organisation_id, at)
            select :patient, :me, :organisation, :at where :patient = any (sec.writable_here('care_plan'))
            on conflict (patient_id, account_id) do update
            set before = case when s.at < :hourAgo then s.at else s.before end, at = greatest(s.at, excluded.at)
            """;

    private final JdbcClient jdbc;

    SeenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void look(PatientId patient, AccountId me, OrganisationId organisation, Instant at) {
        jdbc.sql(LOOK)
                .param("patient", patient.value())
                .param("me", me.value())
                .param("organisation", organisation.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hourAgo", at.minus(NewsStore.VISIT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
