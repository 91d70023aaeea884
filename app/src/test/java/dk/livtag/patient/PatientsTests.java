package dk.livtag.patient;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
@Tag("L-11")
class PatientsTests {

    private static final Cpr CPR = new Cpr("1203741234");

    @Autowired
    Patients patients;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    @Autowired
    Callers callers;

    private Accepted.Team team() {
        return accepted.team("Patients hospital");
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheSamePersonWhenTheNumberIsKnown() {
        callers.become(team().nurse());

        assertThat(patients.register(berggren(CPR))).isEqualTo(patients.register(berggren(CPR)));
    }

    @Test
    void isAnotherPersonWithoutANumber() {
        callers.become(team().nurse());

        assertThat(patients.register(berggren(null))).isNotEqualTo(patients.register(berggren(null)));
    }

    @Test
    void isRegisteredByTriageOnly() {
        callers.become(team().doctor());

        assertThatThrownBy(() -> patients.register(berggren(CPR)))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only triage of the organisation registers a person");
    }

    @Test
    void isUnknownToWhoRegisteredUntilACareRelationOpens() {
        callers.become(team().nurse());
        var id = patients.register(berggren(CPR));

        assertThatThrownBy(() -> patients.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isStoredWithoutANumberThatCanBeRead() {
        callers.become(team().nurse());
        var id = patients.register(berggren(CPR));

        var row = people.superuser()
                .sql("select patient::text from patient where patient_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        // Not the last four digits alone: four digits stand by chance in every hundredth key or moment.
        assertThat(row)
                .doesNotContain(
                        CPR.digits(),
                        CPR.formatted(),
                        HexFormat.of().formatHex(CPR.digits().getBytes(US_ASCII)));
    }

    @Test
    void showsTheNumberToThoseWhoTreatThePerson() {
        callers.become(team().nurse());
        var id = patients.register(berggren(new Cpr("0101851111")));
        people.relation(team().nurse(), id, team().hospital());

        assertThat(patients.reveal(id).cpr().formatted()).isEqualTo("010185-1111");
        assertThat(people.audited(id)).contains("clinician|read|demographics.cpr|ALLOW|R2");
    }

    @Test
    void showsTheNameOnlyToAnOrganisationThatIsBlocked() {
        var id = accepted.person("Blokeret", "Person", team(), Instant.parse("2026-03-04T10:00:00Z"));
        people.asSuperuser(
                """
                insert into block (patient_id, id, scope, organisation_id, set_at)
                values (:patient, :id, 'org', :organisation, '2026-01-01') on conflict do nothing
                """,
                Map.of(
                        "patient",
                        id.value(),
                        "id",
                        new UUID(7, 7),
                        "organisation",
                        team().hospital().value()));
        callers.become(team().nurse());

        var person = patients.get(id);
        assertThat(person.name().full()).isEqualTo("Blokeret Person");
        assertThat(person.birthDate()).isNull();
        assertThat(person.phone()).isNull();
        assertThatThrownBy(() -> patients.reveal(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isTheSameAsNobodyToAStranger() {
        var id = accepted.person("Fremmed", "Person", team(), Instant.parse("2026-03-04T10:00:00Z"));
        callers.become(people.staff("patients stranger", "nurse", team().hospital()));

        assertThatThrownBy(() -> patients.get(id)).isInstanceOf(NotFound.class).hasMessage("access.not-found");
        assertThatThrownBy(() -> patients.get(new PatientId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class)
                .hasMessage("access.not-found");
    }

    private NewPatient berggren(@Nullable Cpr cpr) {
        return new NewPatient(
                cpr, new PersonName("Kirsten Test", "Berggren"), LocalDate.of(1974, 3, 12), null, team().hospital());
    }
}
