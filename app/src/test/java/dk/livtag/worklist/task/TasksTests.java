package dk.livtag.worklist.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Callers;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.worklist.Due;
import dk.livtag.worklist.task.TaskSearch.Whose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
@Tag("L22")
class TasksTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Accepted accepted;

    @Autowired
    People people;

    @Autowired
    Due due;

    @Autowired
    Callers callers;

    @Autowired
    Clock clock;

    private Accepted.Team team;
    private PatientId patient;

    @BeforeEach
    void makeWork() {
        var name = "Task hospital " + UUID.randomUUID();
        team = accepted.team(name);
        patient = accepted.person(name, "Person", team, clock.instant());
        due.step(patient, "late", "CONTACT_NURSE", today().minusDays(2));
        due.step(patient, "now", "CONTACT_NURSE", today());
        due.step(patient, "soon", "NURSE", today().plusDays(14));
        due.step(patient, "later", "CONTACT_NURSE", today().plusDays(15));
        due.step(patient, "doctor", "DOCTOR", today());
        due.step(patient, "all", "TEAM", today().plusDays(3));
        due.step(patient, "own", "PATIENT", today());
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void mineAreThoseOfMyPartTheOldestFirst() {
        assertThat(steps(team.nurse(), Whose.MINE)).containsExactly("late", "now", "soon", "later");
    }

    @Test
    void theTeamsAreThoseOfAllInItWithoutThePatientsOwn() {
        assertThat(steps(team.nurse(), Whose.TEAM)).containsExactly("late", "doctor", "now", "all", "soon", "later");
    }

    @Test
    void countsWhatIsDueWhen() {
        assertThat(list(team.nurse(), TaskSearch.Due.ALL).counts()).isEqualTo(new TaskList.Counts(1, 1, 1, 4));
        assertThat(tasks.due(team.nurse())).isEqualTo(2);
    }

    @Test
    void eachFilterListsAsManyAsItCounts() {
        for (var filter : TaskSearch.Due.values()) {
            var list = list(team.nurse(), filter);
            assertThat(list.tasks()).as(filter.word()).hasSize(list.counts().of(filter));
        }
    }

    @Test
    void nothingIsDueInAPathwayThatRests() {
        due.rest(patient, today());
        assertThat(steps(team.nurse(), Whose.TEAM)).isEmpty();
        assertThat(tasks.due(team.nurse())).isZero();
    }

    @Test
    void aColleagueOutsideTheTeamHasNone() {
        var colleague = people.staff("Task colleague " + patient.value(), "nurse", team.hospital());
        people.relation(colleague, patient, team.hospital());
        assertThat(steps(colleague, Whose.TEAM)).isEmpty();
    }

    @Test
    void whoIsHiddenIsNotListedToTheTeam() {
        due.block(patient);
        assertThat(steps(team.nurse(), Whose.TEAM)).isEmpty();
        assertThat(tasks.due(team.nurse())).isZero();
    }

    private List<String> steps(AccountId me, Whose whose) {
        callers.become(me);
        return tasks.list(new TaskSearch(whose, TaskSearch.Due.ALL, 1), me).tasks().stream()
                .map(it -> it.key().step())
                .toList();
    }

    private TaskList list(AccountId me, TaskSearch.Due filter) {
        callers.become(me);
        return tasks.list(new TaskSearch(Whose.MINE, filter, 1), me);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
