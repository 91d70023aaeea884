package dk.livtag.plan;

import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.Conferred;
import dk.livtag.kernel.AccountId;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.Problem.Said;
import dk.livtag.plan.activity.ProblemId;
import org.springframework.boot.test.context.TestComponent;

/** Patients with something that is hard, for the tests of plans. */
@TestComponent
public class Planned {

    private final People people;
    private final Conferred conferred;
    private final Problems problems;

    Planned(People people, Conferred conferred, Problems problems) {
        this.people = people;
        this.conferred = conferred;
        this.problems = problems;
    }

    public Team around(String hospital, String patient) {
        return conferred.around(hospital, patient);
    }

    public AccountId patient(Team team) {
        return conferred.patient(team);
    }

    public Caller.SignedIn become(AccountId account) {
        return conferred.become(account);
    }

    /** Said by the patient herself, who stays the one who asks. */
    public ProblemId problem(Team team, String words) {
        var me = become(patient(team));
        return problems.add(team.patient(), new Said(words, Area.FAMILY, 9), me);
    }

    int count(String sql, Team team) {
        return people.superuser()
                .sql(sql)
                .param("patient", team.patient().value())
                .query(Integer.class)
                .single();
    }
}
