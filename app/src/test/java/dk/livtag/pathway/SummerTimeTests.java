package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.Accepted;
import dk.livtag.kernel.PatientId;
import dk.livtag.referral.events.ReferralAccepted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The Sundays of March and October on which a day has 23 or 25 hours; adding 24 for each day would miss them by one. */
@Tag("L33")
class SummerTimeTests extends Begun {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WakingStore waking;

    /** The last half hour of the Saturday, and the first of the Monday, as the clocks in Denmark show them. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-21T22:30:00Z, 2026-03-21, 2026-03-28, 2026-04-04
            2026-03-28T22:30:00Z, 2026-03-28, 2026-04-04, 2026-04-11
            2026-03-29T22:15:00Z, 2026-03-30, 2026-04-06, 2026-04-13
            2026-10-24T21:30:00Z, 2026-10-24, 2026-10-31, 2026-11-07
            2026-10-24T22:15:00Z, 2026-10-25, 2026-11-01, 2026-11-08
            2026-10-25T23:15:00Z, 2026-10-26, 2026-11-02, 2026-11-09
            """)
    void countsDaysAndNotHours(Instant at, LocalDate on, LocalDate inAWeek, LocalDate inTwo) {
        var patient = began(at);
        assertThat(date("select (points->>'START')::date from pathway where patient_id = :patient", patient))
                .isEqualTo(on);
        assertThat(due(patient, "measure-start")).isEqualTo(inAWeek);
        assertThat(due(patient, "doctor-first")).isEqualTo(inTwo);
    }

    /** The clock wakes a pathway at midnight in Denmark, at 23 or 22 in UTC. Years ahead, so that no other clock is first. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-28, 2027-03-27T22:59:59Z, 2027-03-27T23:00:00Z
            2027-03-29, 2027-03-28T21:59:59Z, 2027-03-28T22:00:00Z
            2027-10-31, 2027-10-30T21:59:59Z, 2027-10-30T22:00:00Z
            2027-11-01, 2027-10-31T22:59:59Z, 2027-10-31T23:00:00Z
            """)
    void wakesAtMidnight(LocalDate day, Instant before, Instant midnight) {
        // What can be done for six weeks after a week is missed on the day after those seven weeks.
        var patient = begin(accepted.team("Summer hospital"), day.minusWeeks(7).minusDays(1));
        assertThat(date("select wakes_on from pathway where patient_id = :patient", patient))
                .isEqualTo(day);
        look(before);
        assertThat(missed(patient)).isZero();
        look(midnight);
        assertThat(missed(patient)).isEqualTo(1);
    }

    private void look(Instant at) {
        new PathwayClock(waking, Clock.fixed(at, ZoneOffset.UTC)).look();
    }

    private int missed(PatientId patient) {
        return count("select count(*) from pathway_step where patient_id = :patient and state = 'MISSED'", patient);
    }

    private PatientId began(Instant at) {
        var team = accepted.team("Summer hospital");
        var patient = new PatientId(UUID.randomUUID());
        people.asSuperuser(
                """
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
                values (:patient, :organisation, 'Sommer', 'Tid', '1974-03-12', '2026-03-04')
                """,
                Map.of(
                        "patient",
                        patient.value(),
                        "organisation",
                        team.hospital().value()));
        publish(patient, team, at);
        await().until(() -> count("select count(*) from pathway where patient_id = :patient", patient) == 1);
        return patient;
    }

    private void publish(PatientId patient, Accepted.Team team, Instant at) {
        var event = new ReferralAccepted(
                UUID.randomUUID(), patient, team.hospital(), team.doctor(), team.nurse(), "hospital", at, at);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event));
    }

    private LocalDate due(PatientId patient, String step) {
        return date("select due_on from pathway_step where patient_id = :patient and code = '" + step + "'", patient);
    }

    private LocalDate date(String sql, PatientId patient) {
        return people.superuser()
                .sql(sql)
                .param("patient", patient.value())
                .query(LocalDate.class)
                .single();
    }
}
