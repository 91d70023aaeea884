package dk.livtag.pathway;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PathwayStore {

    /** Whoever comes second, with the same event or another referral, starts nothing. */
    static final String START = """
            insert into pathway (patient_id, id, organisation_id, programme, programme_version, state, phase,
                started_at, expected_end)
            values (:patient, :id, :organisation, :programme, :version, 'active', :phase, :startedAt, :expectedEnd)
            on conflict (patient_id, organisation_id) where state = 'active' do nothing
            """;

    static final String JOIN_TEAM = """
            insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
            values (:patient, :pathway, :organisation, :role, :account, :from)
            """;

    static final String JOURNEY = """
            select j.id, j.patient_id, j.organisation_id, j.programme, j.phase, j.started_at, j.expected_end,
                j.doctor_id, j.doctor_name, j.doctor_phone, j.nurse_id, j.nurse_name, j.nurse_phone
            from journey_view j
            where j.patient_id = :patient
            order by j.started_at desc
            limit 1
            """;

    private final JdbcClient jdbc;
    private final Programmes programmes;

    PathwayStore(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** False when the patient already has an active pathway here. */
    boolean start(Pathway.Active it) {
        var started = jdbc.sql(START)
                .param("patient", it.patient().value())
                .param("id", it.id().value())
                .param("organisation", it.organisation().value())
                .param("programme", it.programme().id())
                .param("version", it.programme().version())
                .param("phase", it.phase().code())
                .param("startedAt", it.startedAt().atOffset(ZoneOffset.UTC))
                .param("expectedEnd", it.expectedEnd())
                .update();
        return started == 1;
    }

    void join(Pathway.Active it, TeamRole role, AccountId account) {
        jdbc.sql(JOIN_TEAM)
                .param("patient", it.patient().value())
                .param("pathway", it.id().value())
                .param("organisation", it.organisation().value())
                .param("role", role.code())
                .param("account", account.value())
                .param("from", it.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Journey> journey(PatientId patient) {
        return jdbc.sql(JOURNEY)
                .param("patient", patient.value())
                .query(this::toJourney)
                .optional();
    }

    private Journey toJourney(ResultSet row, int rowNumber) throws SQLException {
        return new Journey(toPathway(row), toMember(row, "doctor"), toMember(row, "nurse"));
    }

    private Pathway.Active toPathway(ResultSet row) throws SQLException {
        var programme = programmes.get(row.getString("programme"));
        return new Pathway.Active(
                new PathwayId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                programme,
                programme.phase(row.getString("phase")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("expected_end", LocalDate.class));
    }

    private static TeamMember toMember(ResultSet row, String who) throws SQLException {
        return new TeamMember(
                new AccountId(row.getObject(who + "_id", UUID.class)),
                row.getString(who + "_name"),
                row.getString(who + "_phone"));
    }
}
