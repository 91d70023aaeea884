package dk.livtag.plan.item;

import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.item.Grounds.Signed;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which assessments are signed. */
@Repository
class GroundStore {

    static final String SIGNED = """
            select distinct on (id) id, profession, signed_at
            from signed_assessment_view
            where patient_id = :patient
            order by id, version
            """;

    private final JdbcClient jdbc;

    GroundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Signed> of(PatientId patient) {
        return jdbc.sql(SIGNED)
                .param("patient", patient.value())
                .query((row, _) -> new Signed(
                        row.getObject("id", UUID.class),
                        Profession.valueOf(row.getString("profession").toUpperCase(Locale.ROOT)),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
