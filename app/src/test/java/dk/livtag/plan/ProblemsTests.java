package dk.livtag.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.kernel.Refusal;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.Problem.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is hard, in whose words, and what of it she works with. */
@HouseTest
@Tag("D8")
class ProblemsTests {

    private static final String HOSPITAL = "Problems hospital";

    @Autowired
    Planned planned;

    @Autowired
    Problems problems;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void fiveHaveASeatAndTheSixthWaits() {
        var team = planned.around(HOSPITAL, "Fem");
        for (var number = 1; number <= 6; number++) {
            planned.problem(team, "Ting " + number);
        }
        var mine = problems.of(team.patient());
        assertThat(mine.chosen()).hasSize(Problem.SEATS);
        var sixth = mine.waiting().getFirst();
        var me = planned.become(planned.patient(team));
        assertThatThrownBy(() -> problems.choose(sixth.id(), me))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("goals.five");
        problems.layAside(mine.chosen().getFirst().id(), me);
        problems.choose(sixth.id(), me);
        assertThat(problems.of(team.patient()).chosen())
                .extracting(it -> it.said().words())
                .contains("Ting 6")
                .hasSize(Problem.SEATS);
    }

    @Test
    void whoeverWroteStandsInItsHistory() {
        var team = planned.around(HOSPITAL, "Hvem");
        var id = planned.problem(team, "Lege på gulvet");
        var ot = planned.become(team.of("ot"));
        problems.change(id, new Said("Lege med Noah på gulvet", Area.FAMILY, 10), ot);
        assertThat(planned.count(
                        "select count(*) from goal_change where patient_id = :patient and as_patient and kind = 'ADDED'",
                        team))
                .isEqualTo(1);
        assertThat(planned.count("""
                        select count(*) from goal_change where patient_id = :patient and not as_patient and kind = 'CHANGED'
                            and before = 'Lege på gulvet' and after = 'Lege med Noah på gulvet'
                        """, team)).isEqualTo(1);
    }

    @Test
    void theSocialWorkerReadsAndTheSecretaryDoesNot() {
        var team = planned.around(HOSPITAL, "Læser");
        var id = planned.problem(team, "Komme på arbejde");
        var social = planned.become(team.of("social_worker"));
        assertThat(problems.get(id).said().words()).isEqualTo("Komme på arbejde");
        assertThatThrownBy(() -> problems.leave(id, social)).isInstanceOf(Refusal.class);
        planned.become(team.of("secretary"));
        assertThatThrownBy(() -> problems.get(id)).isInstanceOf(NotFound.class);
        planned.become(planned.patient(planned.around(HOSPITAL, "Fremmed")));
        assertThatThrownBy(() -> problems.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyWritesInAnothersName() {
        var team = planned.around(HOSPITAL, "Navn");
        var id = planned.problem(team, "Sove");
        planned.become(team.of("nurse"));
        var forged = """
                insert into goal_change (patient_id, id, organisation_id, about, about_id, kind, before, after, at, by_account, as_patient)
                select patient_id, gen_random_uuid(), organisation_id, 'PROBLEM', id, 'CHANGED', '', '', '2026-11-22', :by, :asPatient
                from activity_problem where id = :id
                """;
        for (var account : List.of(planned.patient(team), team.of("nurse"))) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> jdbc.sql(forged)
                            .param("id", id.value())
                            .param("by", account.value())
                            .param("asPatient", true)
                            .update()))
                    .hasStackTraceContaining("row-level security");
        }
    }
}
