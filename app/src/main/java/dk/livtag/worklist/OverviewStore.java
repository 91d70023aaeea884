package dk.livtag.worklist;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.patient.Person;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.early.Signs;
import dk.livtag.worklist.Overview.Course;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OverviewStore {

    static final String FIND = """
            select p.patient_id, p.given_name, p.family_name, p.birth_date, p.has_cpr, p.phone,
                j.programme, j.programme_kept_by, j.programme_version, j.phase, j.started_at, j.expected_end, j.doctor_name, j.nurse_name, j.nurse_phone,
                j.paused_on, r.wish, r.duration, r.pain_change, r.sick_listed_since,
                (select max(g.valid_to) from break_glass g where g.patient_id = p.patient_id) as emergency_until
            from person_view p
            left join journey_view j on j.patient_id = p.patient_id
            left join accepted_referral_view r on r.patient_id = p.patient_id
            where p.patient_id = :patient
            order by j.started_at desc nulls last, r.decided_at desc nulls last
            limit 1
            """;

    private final JdbcClient jdbc;

    OverviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Overview> find(PatientId patient) {
        return jdbc.sql(FIND)
                .param("patient", patient.value())
                .query(OverviewStore::toOverview)
                .optional();
    }

    private static Overview toOverview(ResultSet row, int rowNumber) throws SQLException {
        return new Overview(toPerson(row), toCourse(row), row.getString("wish"), toSigns(row), emergency(row));
    }

    /** Row-level security shows staff their own only. */
    private static @Nullable Instant emergency(ResultSet row) throws SQLException {
        var until = row.getObject("emergency_until", OffsetDateTime.class);
        return until == null ? null : until.toInstant();
    }

    private static Person toPerson(ResultSet row) throws SQLException {
        return new Person(
                new PatientId(row.getObject("patient_id", UUID.class)),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("has_cpr"),
                row.getString("phone"));
    }

    private static @Nullable Course toCourse(ResultSet row) throws SQLException {
        var stand = toStand(row);
        return stand == null
                ? null
                : new Course(
                        stand,
                        row.getObject("expected_end", LocalDate.class),
                        row.getString("doctor_name"),
                        row.getString("nurse_phone"));
    }

    private static Signs toSigns(ResultSet row) throws SQLException {
        var duration = row.getString("duration");
        var change = row.getString("pain_change");
        var since = row.getObject("sick_listed_since", LocalDate.class);
        return new Signs(
                duration == null ? null : PainDuration.valueOf(duration),
                change == null ? null : Pain.Change.valueOf(change),
                since == null ? null : YearMonth.from(since));
    }

    private static ProgrammeKey programme(ResultSet row) throws SQLException {
        var keptBy = row.getObject("programme_kept_by", UUID.class);
        return new ProgrammeKey(
                row.getString("programme"),
                keptBy == null ? null : new OrganisationId(keptBy),
                row.getInt("programme_version"));
    }

    /** Null where the reader sees no pathway. */
    static @Nullable Stand toStand(ResultSet row) throws SQLException {
        var startedAt = row.getObject("started_at", OffsetDateTime.class);
        return startedAt == null
                ? null
                : new Stand(
                        programme(row),
                        row.getString("phase"),
                        startedAt.toInstant(),
                        row.getString("nurse_name"),
                        row.getObject("paused_on", LocalDate.class));
    }
}
