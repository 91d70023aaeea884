package dk.livtag.referral;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

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

        var decision = deciding.accept(id, new CareTeam(doctor, nurse), as(nurse));

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

        assertThatThrownBy(() -> deciding.accept(id, new CareTeam(doctor, nurse), as(doctor)))
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

    private PatientId accepted(ReferralId id) {
        return switch (deciding.accept(id, new CareTeam(doctor, nurse), as(nurse))) {
            case Decision.Accepted(PatientId patient) -> patient;
            case Decision.Declined _, Decision.TooLate _ -> throw new AssertionError("not accepted");
        };
    }

    private Caller.SignedIn as(AccountId account) {
        callers.become(account);
        return (Caller.SignedIn) current.get();
    }
}
