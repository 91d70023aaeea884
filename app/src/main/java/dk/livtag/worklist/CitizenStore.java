package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.worklist.Day.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views that lower modules offer; row-level security leaves only those whom the caller may see. */
@Repository
class CitizenStore {

    private static final String COLUMNS = """
            p.patient_id, p.given_name || ' ' || p.family_name as name, p.birth_date, c.programme,
                c.programme_kept_by, c.programme_version, c.phase, c.started_at, n.name as nurse_name, c.paused_on
            """;

    private static final String NURSE = """
            left join staff_view n on n.account_id = c.members[array_position(c.parts, 'CONTACT_NURSE')]
            """;

    static final String SINCE = "select " + COLUMNS + """
            from course_view c
            join person_view p on p.patient_id = c.patient_id
            """ + NURSE + """
            where c.started_at >= :since
            order by c.started_at desc, c.patient_id
            limit :limit
            """;

    static final String NAMED = "select " + COLUMNS + """
            from person_view p
            left join course_view c on c.patient_id = p.patient_id
            """ + NURSE + """
            where p.patient_id = any (:ids::uuid[])
            order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.patient_id
            """;

    /** The three numbers of a day. Nothing waits for those outside triage. */
    static final String COUNTS = """
            select (select count(*) from course_view c
                    where :me in (c.members[array_position(c.parts, 'DOCTOR')], c.members[array_position(c.parts, 'CONTACT_NURSE')])) as mine,
                count(*) as waiting, min(received_at) as oldest
            from waiting_referral_view
            where organisation_id = :organisation
            """;

    private static final int NEWEST = 20;

    private final JdbcClient jdbc;

    CitizenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CitizenRow> named(List<PatientId> ids) {
        return jdbc.sql(NAMED)
                .param("ids", ids.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(CitizenStore::toCitizen)
                .list();
    }

    List<CitizenRow> since(Instant since) {
        return jdbc.sql(SINCE)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", NEWEST)
                .query(CitizenStore::toCitizen)
                .list();
    }

    Counts counts(AccountId me, OrganisationId organisation) {
        return jdbc.sql(COUNTS)
                .param("me", me.value())
                .param("organisation", organisation.value())
                .query(CitizenStore::toCounts)
                .single();
    }

    private static Counts toCounts(ResultSet row, int rowNumber) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Counts(row.getInt("mine"), row.getInt("waiting"), oldest == null ? null : oldest.toInstant());
    }

    static CitizenRow toCitizen(ResultSet row, int rowNumber) throws SQLException {
        return new CitizenRow(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                OverviewStore.toStand(row));
    }
}
