package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.walls.Contexts.Asker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** The leaks of row-level security that security.md 5.3 shows, and the context that somebody might forge. */
@HouseTest
class LeakTests {

    private static final String FORBIDDEN = "42501";

    @Autowired
    DataSource app;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    Contexts contexts;
    PatientId patient;
    Accepted.Team team;
    AccountId stranger;

    @BeforeEach
    void makePeople() {
        contexts = new Contexts(app);
        team = accepted.team("Leak hospital");
        patient = accepted.person("Lea", "Læk", team, Instant.parse("2026-03-01T09:00:00Z"));
        stranger = people.staff("leak stranger", "doctor", team.hospital());
        people.asSuperuser(
                "update patient set cpr = 'x', cpr_key = sha256('known number') where patient_id = :patient",
                Map.of("patient", patient.value()));
    }

    @Test
    void theOwnerOfTheTableSeesNobody() {
        assertThat(people.owner()
                        .sql("select patient_id from patient")
                        .query(UUID.class)
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "person_view", "pathway", "care_team", "journey_view"})
    void aViewShowsNoMoreThanItsTable(String from) {
        assertThat(sees(team.nurse(), from)).isTrue();
        assertThat(sees(stranger, from)).isFalse();
    }

    @Test
    void truncatingIsForbidden() {
        assertThat(state(team.nurse(), "truncate patient")).isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known number", "unknown number"})
    void aKnownNumberIsRefusedLikeAnUnknownOne(String number) {
        var insert = """
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at, cpr, cpr_key)
                values (gen_random_uuid(), '%s', 'A', 'B', '1980-01-01', '2026-01-01', 'x', sha256('%s'))
                """.formatted(team.hospital().value(), number);
        assertThat(state(stranger, insert)).isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"known number", "unknown number"})
    void anOwnNumberCannotBeTradedForAGuess(String number) {
        var citizen = people.citizen("leak citizen", new PatientId(People.id("Lene Læk")));
        accepted.person("Lene", "Læk", team, Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(state(citizen, "update patient set cpr_key = sha256('" + number + "'), cpr = 'x'"))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void aRowCannotPointToAPersonWhomTheCallerCannotSee() {
        assertThat(state(stranger, pathwayOf(patient.value()))).isEqualTo(FORBIDDEN);
        assertThat(state(stranger, pathwayOf(UUID.randomUUID()))).isEqualTo(FORBIDDEN);
    }

    @Test
    void withoutAContextNobodyIsSeen() throws SQLException {
        try (var connection = app.getConnection()) {
            assertThat(sees(connection, "patient")).isFalse();
        }
    }

    @Test
    void theContextEndsWithTheTransaction() throws SQLException {
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            Contexts.set(
                    connection,
                    signed(connection, asker(team.nurse()), Instant.now().plusSeconds(60)));
            assertThat(sees(connection, "patient")).isTrue();
            connection.commit();
            assertThat(sees(connection, "patient")).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void aContextOfAnotherConnectionIsNone() {
        assertThat(seen((connection, pid) ->
                        Contexts.context(asker(team.nurse()), Instant.now().plusSeconds(60), pid + 1)))
                .isFalse();
    }

    @Test
    void anOldContextIsNone() {
        assertThat(seen((_, pid) ->
                        Contexts.context(asker(team.nurse()), Instant.now().minusSeconds(1), pid)))
                .isFalse();
    }

    @Test
    void aContextWithAnotherNameInItIsNone() {
        assertThat(seen((_, pid) -> Contexts.context(
                                asker(stranger), Instant.now().plusSeconds(60), pid)
                        .replace(
                                stranger.value().toString(),
                                team.nurse().value().toString())))
                .isFalse();
    }

    @Test
    void aContextOfAClosedAccountIsNone() {
        var left = people.staff("leak nurse who left", "nurse", team.hospital());
        people.relation(left, patient, team.hospital());
        assertThat(sees(left, "patient")).isTrue();
        people.owner()
                .sql("update account set active = false where id = :id")
                .param("id", left.value())
                .update();
        assertThat(sees(left, "patient")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a|b|c|d|e|f|g|h", "||||||||", "account|'; drop table patient|||1|2|3|4"})
    void nonsenseIsNoContext(String nonsense) {
        boolean seen = contexts.as(asker(team.nurse()), it -> {
            Contexts.set(it, nonsense);
            try {
                return sees(it, "patient");
            } catch (SQLException e) {
                return false;
            }
        });
        assertThat(seen).isFalse();
    }

    @Test
    void theKeyOfTheContextIsNotTheApplicationsToRead() {
        assertThat(state(team.nurse(), "select * from sec.context_key")).isEqualTo(FORBIDDEN);
    }

    @Test
    void theGuardIsNobodyOneCanBecome() {
        assertThat(state(team.nurse(), "set role livtag_guard")).isEqualTo(FORBIDDEN);
        assertThat(state(team.nurse(), "set role livtag_owner")).isEqualTo(FORBIDDEN);
    }

    private Asker asker(AccountId account) {
        return new Asker(account.value(), "treatment", Instant.now());
    }

    private String pathwayOf(UUID somebody) {
        return """
                insert into pathway (patient_id, id, organisation_id, programme, programme_version, state, phase, phase_number,
                    counted_from, points, started_at, expected_end, plan_version, version)
                values ('%s', gen_random_uuid(), '%s', 'hospital', 1, 'active', 'initial', 1,
                    '2026-01-01', '{}', '2026-01-01', '2027-01-01', 1, 1)
                """.formatted(somebody, team.hospital().value());
    }

    private boolean sees(AccountId account, String from) {
        return contexts.as(asker(account), it -> sees(it, from));
    }

    private boolean sees(Connection connection, String from) throws SQLException {
        try (var statement = connection.prepareStatement("select from " + from + " where patient_id = ?")) {
            statement.setObject(1, patient.value());
            return statement.executeQuery().next();
        }
    }

    /** The SQLSTATE that the statement ends with. */
    private String state(AccountId account, String sql) {
        return contexts.as(asker(account), it -> {
            try (var statement = it.createStatement()) {
                statement.execute(sql);
                return "no error";
            } catch (SQLException e) {
                return e.getSQLState();
            }
        });
    }

    private boolean seen(Forgery forgery) {
        return contexts.as(asker(stranger), it -> {
            Contexts.set(it, forgery.of(it, it.unwrap(PGConnection.class).getBackendPID()));
            return sees(it, "patient");
        });
    }

    private static String signed(Connection connection, Asker asker, Instant expires) throws SQLException {
        return Contexts.context(
                asker, expires, connection.unwrap(PGConnection.class).getBackendPID());
    }

    private interface Forgery {
        String of(Connection connection, int pid);
    }
}
