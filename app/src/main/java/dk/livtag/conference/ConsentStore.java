package dk.livtag.conference;

import dk.livtag.conference.Preparing.Consented;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which consents are live, for what an invitation may say. */
@Repository
class ConsentStore {

    static final String EMPLOYMENT = """
            select recipient, ends_at
            from employment_consent_view
            where patient_id = :patient and given_at <= :now and (ends_at is null or ends_at > :now)
            order by recipient
            """;

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consented> employment(PatientId patient, Instant now) {
        return jdbc.sql(EMPLOYMENT)
                .param("patient", patient.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Consented(
                        row.getString("recipient"),
                        row.getObject("ends_at") == null ? null : ConferenceRows.at(row, "ends_at")))
                .list();
    }
}
