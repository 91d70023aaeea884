package dk.livtag.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.access.Callers;
import dk.livtag.access.CurrentCaller;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.Waiting.Doubles;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.DeclineReason;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Triage from the service inwards: policy, row-level security and narrow functions are the real ones. */
@HouseTest
@Tag("D31")
class DecidingTests {

    @Autowired
    SelfReferrals sender;

    @Autowired
    Triage triage;

    @Autowired
    Deciding deciding;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @Autowired
    CurrentCaller current;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    OrganisationId hospital = new OrganisationId(People.id("Referral hospital"));
    AccountId nurse = new AccountId(People.id("referral nurse"));
    AccountId doctor = new AccountId(People.id("referral doctor"));
    AccountId stranger = new AccountId(People.id("referral stranger"));

    @BeforeEach
    void makePeople() {
        people.hospital("Referral hospital");
        people.staff("referral nurse", "nurse", hospital);
        people.staff("referral doctor", "doctor", hospital);
        people.staff("referral stranger", "nurse", people.hospital("Other hospital"));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void readsWhatWasSent() {
        var id = sender.send(hospital, "0101801001");

        var opened = triage.open(id, as(nurse));

        assertThat(opened.referral().answers()).isEqualTo(SelfReferrals.answers("0101801001"));
        assertThat(opened.referral().read()).isNotNull();
        assertThat(opened.doubles()).isEqualTo(Doubles.NONE);
    }

    @Test
    void isNotThereForAnotherOrganisation() {
        var id = sender.send(hospital, "0101801002");

        assertThatThrownBy(() -> triage.open(id, as(stranger))).isInstanceOf(NotFound.class);
        assertThat(triage.waiting(as(stranger), 0).rows())
                .extracting(Waiting::id)
                .doesNotContain(id);
    }

    @Test
    void makesAPatientWhomTheTeamMaySee() {
        var id = sender.send(hospital, "0101801003");

        var decision = deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), as(nurse));

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        assertThat(triage.decided(as(doctor), 0).rows())
                .filteredOn(it -> it.id().equals(id))
                .allSatisfy(it -> assertThat(it.person()).isNotNull())
                .hasSize(1);
    }

    @Test
    void isDecidedOnlyOnce() {
        var id = sender.send(hospital, "0101801004");
        deciding.decline(id, new Decline(DeclineReason.PERSON_DECLINES, "", true), as(nurse));

        assertThatThrownBy(() -> deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), as(doctor)))
                .isInstanceOf(NotFound.class);
        assertThat(triage.decision(id, as(doctor)))
                .get()
                .extracting(Decided::by)
                .isEqualTo("referral nurse");
    }

    @Test
    void tellsNobodyElseWhoDecided() {
        var id = sender.send(hospital, "0101801008");
        deciding.decline(id, new Decline(DeclineReason.PERSON_DECLINES, "", true), as(nurse));

        assertThat(triage.decision(id, as(stranger))).isEmpty();
    }

    @Test
    void declinesForGood() {
        var id = sender.send(hospital, "0101801005");
        deciding.decline(id, new Decline(DeclineReason.NOT_CHRONIC_PAIN, "", false), as(nurse));

        assertThatThrownBy(() -> triage.open(id, as(nurse))).isInstanceOf(NotFound.class);
        assertThat(triage.decided(as(nurse), 0).rows())
                .filteredOn(it -> it.id().equals(id))
                .extracting(Decided::person)
                .containsOnlyNulls();
    }

    @Test
    void keepsTheSamePatientForTheSameNumber() {
        var first = accepted(sender.send(hospital, "0101801006"));
        var again = sender.send(hospital, "0101801006");

        assertThat(triage.open(again, as(nurse)).doubles().patientAlready()).isTrue();
        assertThat(accepted(again)).isEqualTo(first);
    }

    @Test
    void marksASecondWaitingReferral() {
        var first = sender.send(hospital, "0101801007");
        sender.send(hospital, "0101801007");

        assertThat(triage.open(first, as(nurse)).doubles().waitingTwice()).isTrue();
    }

    @Test
    void isAcceptedOnceByTwoAtTheSameMoment() throws Exception {
        var id = sender.send(hospital, "0101801009");
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var decisions = Stream.of(nurse, doctor)
                    .map(it -> threads.submit(() -> decisionOf(it, id, start)))
                    .toList();
            assertThat(decisions.get(0).get()).isNotEqualTo(decisions.get(1).get());
        }

        assertThat(triage.decided(as(nurse), 0).rows())
                .filteredOn(it -> it.id().equals(id))
                .hasSize(1);
    }

    /** Whether this one was first; the other is told so, or finds that there is nothing left to decide. */
    private boolean decisionOf(AccountId account, ReferralId id, CyclicBarrier start) throws Exception {
        var by = as(account);
        start.await();
        try {
            return deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), by) instanceof Decision.Accepted;
        } catch (NotFound decidedAlready) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    @Tag("R8")
    void isNotForStaffWithoutTheManagementsPermission() {
        var secretary = people.staff("referral secretary", "secretary", hospital);
        var id = sender.send(hospital, "0101801010");

        assertThat(triage.open(id, as(secretary)).referral().id()).isEqualTo(id);
        people.asSuperuser(
                "update account set management_permission = false where id = :id", Map.of("id", secretary.value()));

        assertThatThrownBy(() -> triage.open(id, as(secretary))).isInstanceOf(NotFound.class);
        assertThat(rowsSeenBy(secretary)).isZero();
    }

    private int rowsSeenBy(AccountId account) {
        callers.become(account);
        return requireNonNull(new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("select count(*) from referral")
                        .query(Integer.class)
                        .single()));
    }

    private PatientId accepted(ReferralId id) {
        return switch (deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), as(nurse))) {
            case Decision.Accepted(PatientId patient) -> patient;
            case Decision.Declined _, Decision.TooLate _ -> throw new AssertionError("not accepted");
        };
    }

    private Caller.SignedIn as(AccountId account) {
        callers.become(account);
        return (Caller.SignedIn) current.get();
    }
}
