package dk.livtag.demo.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.demo.DemoHouse;
import dk.livtag.demo.people.Everybody;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoHouse
class BecomingAPatientTests {

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    @Autowired
    private Engine engine;

    @Autowired
    private Everybody everybody;

    @Test
    void somebodyJustAcceptedIsTheFirstWhomOneCanBecome() {
        var ann = new Referred(
                new PersonName("Ann", "Lige Nu"),
                new Identity.ByBirthDate(LocalDate.of(1980, 2, 3)),
                new Phone("+4512349998"));
        engine.accept(engine.send(new Voices(RANDOM).of(ann, LocalDate.of(2026, 3, 4)), RANDOM), RANDOM);
        assertThat(everybody.find("", 0).getFirst().name()).isEqualTo("Ann Lige Nu");
        assertThat(everybody.accountOf(everybody.find("", 0).getFirst().id())).isPresent();
    }

    @Test
    void somebodyWhoWaitsKeepsHerLogInWhenSheIsAccepted() {
        var gitte = new Referred(
                new PersonName("Gitte Nancy Test", "Berggren"),
                new Identity.ByCpr(new Cpr("0505109990")),
                new Phone("+4512349999"));
        var referral = engine.send(new Voices(RANDOM).of(gitte, LocalDate.of(2026, 3, 4)), RANDOM);
        var waiting = everybody.find("Gitte Nancy", 0).getFirst();
        assertThat(waiting.waits()).isTrue();
        var account = everybody.accountOf(waiting.id());
        engine.accept(referral, RANDOM);
        var patient = everybody.find("Gitte Nancy", 0).getFirst();
        assertThat(patient.waits()).isFalse();
        assertThat(everybody.accountOf(patient.id())).isEqualTo(account).isPresent();
    }
}
