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
@Tag("L31")
class StandInTests {

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
    private AccountId substitute = new AccountId(new UUID(0, 0));
    private PatientId patient;

    @BeforeEach
    void makeWork() {
        var name = "Stand in hospital " + UUID.randomUUID();
        team = accepted.team(name);
        patient = accepted.person(name, "Person", team, clock.instant());
        substitute = people.staff(name + " substitute", "nurse", team.hospital());
        people.relation(substitute, patient, team.hospital());
        due.step(patient, "late", "CONTACT_NURSE", today().minusDays(2));
        due.step(patient, "doctor", "DOCTOR", today());
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void hasWhatIsTheAbsentOnesAndIsToldForWhom() {
        due.away(team.nurse(), substitute, today(), today().plusDays(9));
        assertThat(mine()).extracting(it -> it.key().step()).containsExactly("late");
        assertThat(mine()).extracting(Task::doer).containsExactly(new Task.Doer(nurseName(), today().plusDays(9)));
        assertThat(tasks.due(substitute)).isEqualTo(1);
    }

    @Test
    void endsWithTheLastDayAway() {
        due.away(team.nurse(), substitute, today().minusDays(9), today().minusDays(1));
        assertThat(mine()).isEmpty();
    }

    private List<Task> mine() {
        callers.become(substitute);
        return tasks.list(new TaskSearch(Whose.MINE, TaskSearch.Due.ALL, 1), substitute)
                .tasks();
    }

    private String nurseName() {
        return people.superuser()
                .sql("select name from staff where account_id = :id")
                .param("id", team.nurse().value())
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
