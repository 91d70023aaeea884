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
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views that lower modules offer; row-level security leaves only those whom the caller may see. */
@Repository
class CitizenStore {

    static final String SINCE = """
            select p.patient_id, p.given_name || ' ' || p.family_name as name, p.birth_date, j.programme,
                j.programme_kept_by, j.programme_version, j.phase,
                j.started_at, j.nurse_name, j.paused_on
            from journey_view j
            join person_view p on p.patient_id = j.patient_id
            where j.started_at >= :since
            order by j.started_at desc, j.patient_id
            limit :limit
            """;

    static final String NAMED = """
            select p.patient_id, p.given_name || ' ' || p.family_name as name, p.birth_date, j.programme,
                j.programme_kept_by, j.programme_version, j.phase,
                j.started_at, j.nurse_name, j.paused_on
            from person_view p
            left join journey_view j on j.patient_id = p.patient_id
            where p.patient_id = any (cast(string_to_array(:ids, ',') as uuid[]))
            order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.patient_id
            """;

    /** The three numbers of a day. Nothing waits for those outside triage. */
    static final String COUNTS = """
            select (select count(*) from journey_view where :me in (doctor_id, nurse_id)) as mine, count(*) as waiting,
                min(received_at) as oldest
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
                .param("ids", ids.stream().map(it -> it.value().toString()).collect(Collectors.joining(",")))
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
