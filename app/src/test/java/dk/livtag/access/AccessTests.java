package dk.livtag.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.facts.Decisions;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.SignInNeeded;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The decision with facts from the database, and the trace it leaves there. */
@HouseTest
class AccessTests {

    static final PatientId PATIENT = new PatientId(People.id("access patient"));

    @Autowired
    Access access;

    @Autowired
    Decisions decisions;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId nurse = new AccountId(People.id("access nurse"));
    AccountId stranger = new AccountId(People.id("access stranger"));

    @BeforeEach
    void makePeople() {
        var hospital = people.hospital("Access hospital");
        people.staff("access nurse", "nurse", hospital);
        people.staff("access stranger", "nurse", hospital);
        people.relation(nurse, PATIENT, hospital);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opensToWhoHasACareRelation() {
        callers.become(nurse);

        assertThat(ask(Action.READ, ResourceType.CARE_PLAN)).isEmpty();
        assertThat(people.audited(PATIENT)).contains("clinician|read|care_plan|ALLOW|R2");
    }

    @Test
    void hidesFromWhoHasNone() {
        callers.become(stranger);

        assertThatThrownBy(() -> ask(Action.READ, ResourceType.CARE_PLAN)).isInstanceOf(NotFound.class);
        assertThat(people.audited(PATIENT)).contains("clinician|read|care_plan|HIDE|R2");
    }

    @Test
    void deniesWhatTheProfessionMayNot() {
        callers.become(nurse);

        assertThatThrownBy(() -> ask(Action.READ, ResourceType.PSYCH_NOTE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void asksAVisitorToLogIn() {
        assertThatThrownBy(() -> ask(Action.READ, ResourceType.CARE_PLAN)).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void writesOneRowForAllThatATransactionReadsOfOnePatient() {
        callers.become(nurse);
        var before = people.audited(PATIENT).size();

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            access.require(Action.READ, Resource.of(ResourceType.CARE_PLAN, PATIENT));
            access.require(Action.READ, Resource.of(ResourceType.DEMOGRAPHICS, PATIENT));
        });

        assertThat(people.audited(PATIENT)).hasSize(before + 1);
        assertThat(people.audited(PATIENT)).contains("clinician|read|care_plan,demographics|ALLOW|R2");
    }

    @Test
    void givesNothingWhenTheTraceCannotBeWritten() {
        callers.become(nurse);
        people.owner().sql("revoke insert on audit_leaf from livtag_app").update();
        try {
            assertThatThrownBy(() -> ask(Action.READ, ResourceType.CARE_PLAN))
                    .hasStackTraceContaining("permission denied");
        } finally {
            people.owner().sql("grant insert on audit_leaf to livtag_app").update();
        }
    }

    @Test
    void seesARelationOpenedInTheSameTransaction() {
        var patient = new PatientId(People.id("access newcomer"));
        callers.become(nurse);

        new TransactionTemplate(transactions).executeWithoutResult(it -> {
            // The first refusal has doomed the transaction.
            it.setRollbackOnly();
            assertThatThrownBy(() -> access.require(Action.READ, Resource.of(ResourceType.CARE_PLAN, patient)))
                    .isInstanceOf(NotFound.class);
            people.relation(nurse, patient, people.hospital("Access hospital"));
            decisions.forget();
            assertThat(access.require(Action.READ, Resource.of(ResourceType.CARE_PLAN, patient)))
                    .isEmpty();
        });
    }

    private Set<?> ask(Action action, ResourceType type) {
        var answer =
                new TransactionTemplate(transactions).execute(_ -> access.require(action, Resource.of(type, PATIENT)));
        return Objects.requireNonNull(answer);
    }
}
