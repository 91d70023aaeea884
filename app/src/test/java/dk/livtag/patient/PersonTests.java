package dk.livtag.patient;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.kernel.PatientId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTests {

    private static final PatientId ID = new PatientId(new UUID(1, 1));
    private static final PersonName NAME = new PersonName(" Kirsten Test", "Berggren ");

    @Test
    void growsOlderOnTheBirthdayAndNotBefore() {
        var person = new Person(ID, NAME, LocalDate.of(1974, 3, 12), true, null);
        assertThat(person.ageAt(LocalDate.of(2026, 3, 11))).isEqualTo(51);
        assertThat(person.ageAt(LocalDate.of(2026, 3, 12))).isEqualTo(52);
    }

    @Test
    void showsTheDatePartOfTheNumberOnly() {
        assertThat(new Person(ID, NAME, LocalDate.of(1974, 3, 12), true, null).maskedCpr())
                .isEqualTo("120374-xxxx");
    }

    @Test
    void hasNoNumberToShowWithoutOne() {
        assertThat(new Person(ID, NAME, LocalDate.of(1974, 3, 12), false, null).maskedCpr())
                .isNull();
    }

    @Test
    void isCalledByGivenAndFamilyName() {
        assertThat(NAME.full()).isEqualTo("Kirsten Test Berggren");
    }
}
