package dk.livtag.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.assessment.Bundles;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.WhyNot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A measurement point of the programme asks on its day, once, and is done when all of it is answered or declined. */
@HouseTest
@Tag("L11")
class MeasureClockTests {

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Bundles callers;

    @Autowired
    MeasureClock measureClock;

    @Autowired
    Filling filling;

    @Autowired
    Measurements measurements;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksOnItsDayOnceAndIsDoneWhenAllIsAnswered() {
        var patient = due("Dag", "2026-11-20");
        measureClock.look();
        measureClock.look();
        var me = callers.become(people.citizen("measured clock", patient));
        assertThat(open(patient)).extracting(Run::instrument).containsExactlyInAnyOrder("nrs", "wai-single");
        var runs = open(patient);
        filling.decline(runs.getFirst().id(), WhyNot.NOT_NOW, me);
        assertThat(state(patient)).isEqualTo("OPEN");
        filling.complete(runs.getLast().id(), me);
        await().until(() -> state(patient).equals("DONE"));
    }

    @Test
    void asksNothingBeforeItsDay() {
        var patient = due("Førdag", "2099-01-01");
        measureClock.look();
        callers.become(people.citizen("measured before", patient));
        assertThat(open(patient)).isEmpty();
    }

    private List<Run> open(PatientId patient) {
        return measurements.of(patient).stream().filter(Run::isOpen).toList();
    }

    private PatientId due(String given, String day) {
        var team = accepted.team("Measure clock hospital");
        var patient = accepted.person(given, "Målepunkt", team, Instant.parse("2026-11-16T09:00:00Z"));
        people.asSuperuser("""
                insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part,
                    who, due_on, state)
                select patient_id, id, organisation_id, 'measure-start', 1, 'Spørgsmål', 'Questions', 'MEASUREMENT', 'INDIVIDUAL',
                    'PATIENT', cast(:day as date), 'OPEN'
                from pathway where patient_id = :patient
                on conflict do nothing
                """, Map.of("patient", patient.value(), "day", day));
        return patient;
    }

    private String state(PatientId patient) {
        return people.superuser()
                .sql("select state from pathway_step where patient_id = :patient and code = 'measure-start'")
                .param("patient", patient.value())
                .query(String.class)
                .single();
    }
}
