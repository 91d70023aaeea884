package dk.livtag.demo.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.demo.DemoHouse;
import dk.livtag.demo.people.Everybody;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@DemoHouse
class ResetTests {

    private static final SplittableRandom RANDOM = new SplittableRandom(3);

    @Autowired
    private Engine engine;

    @Autowired
    private Everybody everybody;

    @Autowired
    private Reset reset;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void bringsBackTheFirstDay() throws Exception {
        var late = new Referred(
                new PersonName("Lis", "Kom Senere"),
                new Identity.ByBirthDate(LocalDate.of(1980, 2, 3)),
                new Phone("+4512349997"));
        engine.accept(engine.send(new Voices(RANDOM).of(late, LocalDate.of(2026, 3, 4)), RANDOM), RANDOM);
        assertThat(everybody.find("Kom Senere", 0)).hasSize(1);

        reset.begin();
        reset.begin();
        while (reset.state() == Reset.State.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        assertThat(reset.state()).isEqualTo(Reset.State.DONE);
        assertThat(reset.percent()).isEqualTo(100);
        assertThat(everybody.find("Kom Senere", 0)).isEmpty();
        assertThat(everybody.find("Karen Lund", 0)).hasSize(1);
    }
}
