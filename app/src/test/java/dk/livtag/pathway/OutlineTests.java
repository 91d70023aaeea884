package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.kernel.PatientId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in a pathway's own row for the lists of staff is what its steps and its team say, whatever was done. */
class OutlineTests extends Begun {

    private static final String UNTRUE = """
            select count(*)
            from pathway p, lateral (
                select min(due_on) filter (where state = 'OPEN') as due_from,
                    max(closed_on) filter (where state = 'DONE'
                        and kind in ('CONTACT', 'ASSESSMENT', 'CONFERENCE', 'GROUP', 'TEACHING')) as met_on,
                    coalesce(bool_or(state = 'OPEN' and kind = 'ASSESSMENT'), false) as unassessed,
                    coalesce(array_agg(distinct replace(who, 'CONTACT_NURSE', 'NURSE')) filter (
                        where state = 'OPEN' and who not in ('PATIENT', 'TEAM')), '{}') as needed
                from pathway_step s where s.pathway_id = p.id) s, lateral (
                select array_agg(account_id order by role) as members
                from care_team t where t.pathway_id = p.id and t.valid_to is null) t
            where p.patient_id = :patient
                and (p.due_from, p.met_on, p.unassessed, p.members,
                        (select coalesce(array_agg(n order by n), '{}') from unnest(array_replace(p.needed, 'CONTACT_NURSE', 'NURSE')) n))
                    is distinct from (s.due_from, s.met_on, s.unassessed, t.members, s.needed)
            """;

    @Autowired
    Browsers browsers;

    private Accepted.Team team;
    private PatientId patient;
    private String course;
    private Browser nurse;

    @BeforeEach
    void begin() {
        team = accepted.team("Outline hospital " + UUID.randomUUID());
        patient = begin(team, today().minusDays(3));
        course = "/team/borger/" + patient.value() + "/forloeb";
        nurse = browsers.of(team.nurse());
    }

    @Test
    void isTrueWhenItBegins() {
        assertThat(count(UNTRUE, patient)).isZero();
        assertThat(count("select cardinality(needed) from pathway where patient_id = :patient", patient))
                .isPositive();
    }

    @Test
    void isTrueAfterEachDeed() throws Exception {
        nurse.submit(course, course + "/gjort", Map.of("step", "nurse-first", "number", "1"));
        assertThat(count(UNTRUE, patient)).isZero();
        var fields = Map.of("version", "1", "code", "assessment-physio", "why", "Er set andetsteds");
        nurse.submit(course + "/plan", course + "/plan/fjern", fields);
        assertThat(count(UNTRUE, patient)).isZero();
        nurse.submit(course + "/styr", course + "/styr/afslut", Map.of("end", "WELL_TREATED"));
        assertThat(count(UNTRUE, patient)).isZero();
    }

    @Test
    void isTrueWhenSomebodyJoinsTheTeam() throws Exception {
        var physio = people.staff("Outline physio", "physio", team.hospital());
        var path = "/team/borger/" + patient.value() + "/behandlerteam";
        nurse.submit(
                path, path, Map.of("part", "PHYSIO", "colleague", physio.value().toString()));
        assertThat(count("select cardinality(members) from pathway where patient_id = :patient", patient))
                .isEqualTo(3);
        assertThat(count(UNTRUE, patient)).isZero();
    }
}
