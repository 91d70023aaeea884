package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.team.TeamRole;
import dk.livtag.referral.events.ReferralAccepted;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows an acceptance, through the real event registry and row-level security. */
@HouseTest
@Tag("L14")
@Tag("L31")
class PathwayStartTests {

    private static final Instant RECEIVED_AT = Instant.parse("2026-02-11T23:30:00Z");
    private static final Instant ACCEPTED_AT = Instant.parse("2026-03-04T10:00:00Z");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Pathways pathways;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Callers callers;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void beginsTheFirstPhaseWithDoctorAndContactNurse() {
        var team = accepted.team("Start hospital");
        var patient = registered("Begynder", team);
        publish(acceptance(patient, team));
        await().until(() -> started(patient) == 1);

        callers.become(team.nurse());
        people.relation(team.nurse(), patient, team.hospital());
        assertThat(pathways.journey(patient)).hasValueSatisfying(it -> {
            assertThat(it.pathway().phase().code()).isEqualTo("initial");
            assertThat(it.pathway().expectedEnd()).isEqualTo("2027-03-04");
            assertThat(it.member(TeamRole.DOCTOR).orElseThrow().account()).isEqualTo(team.doctor());
            assertThat(it.contactNurse().account()).isEqualTo(team.nurse());
        });
    }

    @Test
    @Tag("L21")
    void countsFromTheDayThatTheReferralCame() {
        var team = accepted.team("Start hospital");
        var patient = registered("Ventede", team);
        publish(acceptance(patient, team));
        await().until(() -> started(patient) == 1);

        assertThat(people.superuser()
                        .sql("select points->>'REFERRAL' from pathway where patient_id = :patient")
                        .param("patient", patient.value())
                        .query(String.class)
                        .single())
                .isEqualTo("2026-02-12");
    }

    @Test
    void happensOnceHoweverOftenTheAcceptanceIsHeard() throws Exception {
        var team = accepted.team("Start hospital");
        var patient = registered("Dobbelt", team);
        var event = acceptance(patient, team);
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var delivery = 0; delivery < 4; delivery++) {
                var unused = threads.submit(() -> {
                    together.await();
                    publish(event);
                    return null;
                });
            }
            together.countDown();
        }
        await().until(() -> unfinished(patient) == 0);

        assertThat(started(patient)).isEqualTo(1);
        assertThat(inTeam(patient)).isEqualTo(2);
    }

    private PatientId registered(String name, Accepted.Team team) {
        var patient = new PatientId(UUID.randomUUID());
        people.asSuperuser(
                """
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
                values (:patient, :organisation, :name, 'Start', '1974-03-12', '2026-03-04')
                """,
                Map.of(
                        "patient",
                        patient.value(),
                        "organisation",
                        team.hospital().value(),
                        "name",
                        name));
        return patient;
    }

    private static ReferralAccepted acceptance(PatientId patient, Accepted.Team team) {
        return new ReferralAccepted(
                UUID.randomUUID(),
                patient,
                team.hospital(),
                team.doctor(),
                team.nurse(),
                "hospital",
                RECEIVED_AT,
                ACCEPTED_AT);
    }

    private void publish(ReferralAccepted event) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event));
    }

    private int started(PatientId patient) {
        return count("select count(*) from pathway where patient_id = :patient", patient);
    }

    private int inTeam(PatientId patient) {
        return count("select count(*) from care_team where patient_id = :patient", patient);
    }

    private int unfinished(PatientId patient) {
        return count("""
                select count(*) from event_publication
                where completion_date is null and serialized_event like '%' || :patient || '%'
                """, patient);
    }

    private int count(String sql, PatientId patient) {
        var value = sql.contains("like") ? patient.value().toString() : patient.value();
        return people.superuser()
                .sql(sql)
                .param("patient", value)
                .query(Integer.class)
                .single();
    }
}
