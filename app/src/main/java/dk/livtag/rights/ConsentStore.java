package dk.livtag.rights;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.rights.Consent.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what a citizen has said yes to; the guard writes it. */
@Repository("rightsConsentStore")
class ConsentStore {

    static final String GIVE = "select sec.give_consent(:patient, :id, :recipient, 'employment', :until)";
    static final String WITHDRAW = "select sec.withdraw_consent(:patient, :id)";

    static final String ALL = """
            select c.id, c.recipient_id, o.name as recipient, c.given_at, c.valid_to, c.withdrawn_at,
                case when c.documented_by is not null then coalesce(s.name, '') end as documented_by
            from consent c
            join organisation o on o.id = c.recipient_id
            left join staff_view s on s.account_id = c.documented_by
            where c.patient_id = :patient and c.purpose = 'employment'
            order by c.withdrawn_at is not null, c.given_at desc, c.id
            """;

    static final String RECIPIENTS =
            "select id, name from organisation where kind = 'employment_authority' order by name";

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(PatientId patient, UUID id, OrganisationId recipient, @Nullable Instant until) {
        jdbc.sql(GIVE)
                .param("patient", patient.value())
                .param("id", id)
                .param("recipient", recipient.value())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((_, _) -> true)
                .single();
    }

    boolean withdraw(PatientId patient, UUID id) {
        return jdbc.sql(WITHDRAW)
                .param("patient", patient.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Consent> all(PatientId patient) {
        return jdbc.sql(ALL)
                .param("patient", patient.value())
                .query((row, _) -> consent(row))
                .list();
    }

    List<Recipient> recipients() {
        return jdbc.sql(RECIPIENTS)
                .query((row, _) -> recipient(row, "id", "name"))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var given = row.getObject("given_at", OffsetDateTime.class).toInstant();
        return new Consent(
                row.getObject("id", UUID.class),
                recipient(row, "recipient_id", "recipient"),
                given,
                at(row, "valid_to"),
                at(row, "withdrawn_at"),
                row.getString("documented_by"));
    }

    private static Recipient recipient(ResultSet row, String id, String name) throws SQLException {
        return new Recipient(new OrganisationId(row.getObject(id, UUID.class)), row.getString(name));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
