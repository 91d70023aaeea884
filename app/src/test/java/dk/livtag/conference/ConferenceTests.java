package dk.livtag.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.kernel.Refusal.Conflict;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
@Tag("L19")
class ConferenceTests {

    private static final String HOSPITAL = "Conference hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Conferences conferences;

    @Autowired
    Boards boards;

    @Autowired
    People people;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdingItDoesTheStepOfThePathway() {
        var team = conferred.around(HOSPITAL, "Skridt");
        people.asSuperuser("""
                insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part,
                    who, due_on, state)
                select patient_id, id, organisation_id, 'conference', 1, 'Møde', 'Meeting', 'CONFERENCE', 'INDIVIDUAL', 'TEAM',
                    '2027-03-04', 'OPEN'
                from pathway where patient_id = :patient
                """, Map.of("patient", team.patient().value()));
        var id = conferred.planned(team);
        assertThat(conferred.count("""
                        select count(*) from pathway_step where patient_id = :patient and code = 'conference'
                            and due_on = (select meets_on from conference where patient_id = :patient)
                        """, team)).isEqualTo(1);
        boards.begin(id, conferred.become(team.of("nurse")));
        assertThat(conferred.count(
                        "select count(*) from pathway_step where patient_id = :patient and code = 'conference' and state = 'DONE'",
                        team))
                .isEqualTo(1);
    }

    @Test
    void agreementsBecomeStepsOfThePlan() {
        var team = conferred.around(HOSPITAL, "Plan");
        var sent = (Conference.Agreed) conferred.get(team, conferred.agreed(team));
        assertThat(sent.meeting().agreements().all())
                .extracting(Agreement::step)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(people.superuser()
                        .sql(
                                "select who || ' ' || name_da from pathway_step where patient_id = :patient and code like 'own-%'")
                        .param("patient", team.patient().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CONTACT_NURSE Ringe om medicin", "PATIENT Pause før mad");
        assertThat(conferred.count(
                        "select count(*) from pathway_plan where patient_id = :patient and why = 'Aftalt på konferencen 11/3'",
                        team))
                .isEqualTo(2);
    }

    @Test
    void oneIsOnItsWayAtATime() {
        var team = conferred.around(HOSPITAL, "En");
        conferred.planned(team);
        assertThatThrownBy(() -> conferred.planned(team))
                .isInstanceOf(Conflict.class)
                .hasMessage("conference.planned-already");
    }

    @Test
    void whatHappenedIsKeptInOrder() {
        var team = conferred.around(HOSPITAL, "Historie");
        var id = conferred.agreed(team);
        assertThat(conferences.history(id))
                .extracting(it -> it.kind() + " " + it.detail())
                .endsWith("BEGUN ", "ADDED Ringe om medicin", "ADDED Pause før mad", "SENT 1");
    }
}
