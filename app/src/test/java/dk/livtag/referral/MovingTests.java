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
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.referral.Deciding.Decision;
import dk.livtag.referral.decision.Acceptance;
import dk.livtag.referral.decision.CareTeam;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import dk.livtag.referral.decision.Wishes;
import dk.livtag.referral.waitinglist.Place;
import dk.livtag.referral.waitinglist.WaitingLists;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What happens to a referral before it is decided, on the real database behind the real walls. */
@HouseTest
@Tag("D31")
class MovingTests {

    static final Inquiry WORKUP = new Inquiry(Inquiry.Reason.WORKUP, "Hvad viste scanningen?");
    static final Listing MONDAYS =
            new Listing("", true, new Wishes(Set.of(DayOfWeek.MONDAY), Set.of(Wishes.Need.REST), "Helst formiddag"));

    @Autowired
    SelfReferrals sender;

    @Autowired
    Referrals referrals;

    @Autowired
    Triage triage;

    @Autowired
    Deciding deciding;

    @Autowired
    Moving moving;

    @Autowired
    WaitingLists lists;

    @Autowired
    People people;

    @Autowired
    Callers callers;

    @Autowired
    CurrentCaller current;

    @Autowired
    Clock clock;

    OrganisationId hospital = new OrganisationId(People.id("Moving hospital"));
    OrganisationId town = new OrganisationId(People.id("Moving town"));
    AccountId nurse = new AccountId(People.id("moving nurse"));
    AccountId doctor = new AccountId(People.id("moving doctor"));
    AccountId townNurse = new AccountId(People.id("moving town nurse"));

    @BeforeEach
    void makePeople() {
        people.hospital("Moving hospital");
        people.hospital("Moving town");
        people.staff("moving nurse", "nurse", hospital);
        people.staff("moving doctor", "doctor", hospital);
        people.staff("moving town nurse", "nurse", town);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void waitsForItsSenderAndComesBackWithTheAnswer() {
        var code = SelfReferrals.statusHash();
        var id = referrals.receive(hospital, SelfReferrals.answers("0101951001"), code);
        moving.ask(id, WORKUP, as(nurse));

        assertThat(triage.open(id, as(nurse)).state()).isInstanceOf(Referral.AwaitingInformation.class);
        assertThat(referrals.status(code))
                .get()
                .extracting(ReferralStatus::outcome)
                .isEqualTo(new ReferralStatus.Outcome.Asked(WORKUP));

        SecurityContextHolder.clearContext();
        moving.answer(code, "Den var fin");

        var opened = triage.open(id, as(nurse));
        assertThat(opened.state()).isInstanceOf(Referral.Received.class);
        assertThat(opened.steps()).extracting(Step::kind).containsExactly(Step.Kind.ASKED, Step.Kind.ANSWERED);
        assertThat(row(id)).matches(Waiting::answered);
    }

    @Test
    void takesNoAnswerThatNobodyAskedFor() {
        var code = SelfReferrals.statusHash();
        referrals.receive(hospital, SelfReferrals.answers("0101951002"), code);

        assertThatThrownBy(() -> moving.answer(code, "Jeg vil bare sige")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> moving.answer(SelfReferrals.statusHash(), "Hvem er jeg?"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> moving.answer(code, " ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isAskedAboutOnceByTwoAtTheSameMoment() throws Exception {
        var id = sender.send(hospital, "0101951003");
        var start = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = Stream.of(nurse, doctor)
                    .map(it -> threads.submit(() -> asks(it, id, start)))
                    .toList();
            assertThat(asked.get(0).get()).isNotEqualTo(asked.get(1).get());
        }

        assertThat(triage.open(id, as(nurse)).steps()).hasSize(1);
    }

    private boolean asks(AccountId account, ReferralId id, CyclicBarrier start) throws Exception {
        var by = as(account);
        start.await();
        try {
            moving.ask(id, WORKUP, by);
            return true;
        } catch (Conflict second) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void movesToAnotherOrganisationWithItsFirstDay() {
        var id = sender.send(hospital, "0101951004");
        var arrived = row(id).receivedAt();
        moving.redirect(id, new Redirection(town, Redirection.Reason.NEEDS_LOCAL_OFFER, ""), as(nurse));

        assertThatThrownBy(() -> triage.open(id, as(nurse))).isInstanceOf(NotFound.class);
        assertThat(triage.decision(id, as(nurse)))
                .hasValueSatisfying(it -> assertThat(it.outcome())
                        .isEqualTo(new Decided.Outcome.Redirected(Redirection.Reason.NEEDS_LOCAL_OFFER)))
                .hasValueSatisfying(it -> assertThat(it.person()).isNull());
        var there = triage.open(id, as(townNurse));
        assertThat(there.referral().at()).isEqualTo(arrived);
        assertThat(there.steps()).extracting(Step::kind).containsExactly(Step.Kind.REDIRECTED);
        assertThat(triage.decision(id, as(townNurse))).isEmpty();
    }

    @Test
    void movesNowhereElseThanToAPlaceThatReceives() {
        var id = sender.send(hospital, "0101951005");
        var nowhere = new OrganisationId(People.id("no such place"));

        assertThatThrownBy(() ->
                        moving.redirect(id, new Redirection(nowhere, Redirection.Reason.PERSON_WISHES, ""), as(nurse)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        moving.redirect(id, new Redirection(hospital, Redirection.Reason.PERSON_WISHES, ""), as(nurse)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> new Redirection(town, Redirection.Reason.OTHER, " "))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void isNotMovedByAnotherOrganisation() {
        var id = sender.send(hospital, "0101951006");

        assertThatThrownBy(() -> moving.ask(id, WORKUP, as(townNurse))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moving.list(id, MONDAYS, as(townNurse))).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("L21")
    void waitsForAPlaceWithItsWishesAndBeginsWhenOneIsTaken() {
        var id = sender.send(hospital, "0101951007");
        moving.list(id, MONDAYS, as(nurse));

        assertThat(place(id).listing().wishes()).isEqualTo(MONDAYS.wishes());
        assertThat(place(id).listing().programme()).isEqualTo("hospital");

        moving.offer(id, today().plusDays(7), as(nurse));
        assertThat(place(id).offered()).isEqualTo(today().plusDays(7));
        moving.refuse(id, as(nurse));
        assertThat(place(id).offered()).isNull();
        moving.offer(id, today(), as(nurse));

        assertThat(deciding.accept(id, Acceptance.by(new CareTeam(doctor, nurse)), as(nurse)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(lists.places(as(nurse))).extracting(Place::id).doesNotContain(id);
    }

    @Test
    void offersNoPlaceInThePastAndNoneToSomebodyWhoIsNotOnTheList() {
        var id = sender.send(hospital, "0101951008");

        assertThatThrownBy(() -> moving.offer(id, today(), as(nurse))).isInstanceOf(Conflict.class);
        moving.list(id, MONDAYS, as(nurse));
        assertThatThrownBy(() -> moving.offer(id, today().minusDays(1), as(nurse)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> moving.ask(id, WORKUP, as(nurse))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> moving.refuse(id, as(nurse))).isInstanceOf(Conflict.class);
    }

    @Test
    void putsEarlyStartsFirst() {
        var late = sender.send(hospital, "0101951009");
        var early = sender.send(hospital, "0101951010");
        moving.list(late, new Listing("hospital", false, Wishes.NONE), as(nurse));
        moving.list(early, MONDAYS, as(nurse));

        assertThat(lists.places(as(nurse))).extracting(Place::id).containsSubsequence(early, late);
    }

    @Test
    void takesNobodyIntoAProgrammeThatIsNotOffered() {
        var id = sender.send(hospital, "0101951011");

        assertThatThrownBy(() -> moving.list(id, new Listing("no such", false, Wishes.NONE), as(nurse)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    @Tag("L21")
    void tellsHowLongItTakesOnlyOfFiveOrMore() {
        var lonely = new OrganisationId(People.id("Lonely hospital"));
        people.hospital("Lonely hospital");
        var lonelyNurse = people.staff("lonely nurse", "nurse", lonely);
        for (var number = 1; number <= 5; number++) {
            assertThat(lists.times(as(lonelyNurse)).toAcceptance()).isNull();
            var id = sender.send(lonely, "010196100" + number);
            moving.list(id, MONDAYS, as(lonelyNurse));
        }

        assertThat(lists.times(as(lonelyNurse)).toAcceptance())
                .satisfies(it -> assertThat(it).isNotNull())
                .extracting("count", "median")
                .containsExactly(5, 0);
        assertThat(lists.times(as(lonelyNurse)).toStart()).isNull();
    }

    private Waiting row(ReferralId id) {
        return triage.waiting(as(nurse), 0).rows().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Place place(ReferralId id) {
        return lists.places(as(nurse)).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
    }

    private Caller.SignedIn as(AccountId account) {
        callers.become(account);
        return (Caller.SignedIn) current.get();
    }
}
