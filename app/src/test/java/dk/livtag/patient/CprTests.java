package dk.livtag.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("L-11")
class CprTests {

    private static final DateTimeFormatter DATE_PART = DateTimeFormatter.ofPattern("ddMMuu");

    @ParameterizedTest
    @ValueSource(strings = {"1203741234", "120374-1234", "120374 1234", "  120374-1234 "})
    void isReadWithOrWithoutTheDash(String written) {
        assertThat(Cpr.parse(written))
                .hasValueSatisfying(it -> assertThat(it.formatted()).isEqualTo("120374-1234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "120374",
                "120374-123",
                "120374-12345",
                "120374--1234",
                "12-0374-1234",
                "12037x-1234",
                "١٢٠٣٧٤١٢٣٤"
            })
    void isNothingElseThanTenDigits(String written) {
        assertThat(Cpr.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000174-1234", "320174-1234", "310474-1234", "121374-1234", "290201-1234", "290200-1234"})
    void beginsWithAPossibleDate(String written) {
        assertThat(Cpr.parse(written)).isEmpty();
    }

    @Test
    void knowsALeapDayOfTheCenturyItBelongsTo() {
        assertThat(Cpr.parse("290200-4234"))
                .hasValueSatisfying(it -> assertThat(it.birthDate()).isEqualTo(LocalDate.of(2000, 2, 29)));
    }

    /** The table of the CPR register: seventh digit, year in the number, year of birth. */
    @ParameterizedTest
    @CsvSource({
        "0, 00, 1900",
        "3, 99, 1999",
        "4, 00, 2000",
        "4, 36, 2036",
        "4, 37, 1937",
        "4, 99, 1999",
        "5, 00, 2000",
        "5, 57, 2057",
        "5, 58, 1858",
        "8, 57, 2057",
        "8, 99, 1899",
        "9, 36, 2036",
        "9, 37, 1937"
    })
    void tellsTheCenturyByTheSeventhDigit(String seventh, String year, int born) {
        assertThat(Cpr.parse("0101" + year + seventh + "000"))
                .hasValueSatisfying(it -> assertThat(it.birthDate()).isEqualTo(LocalDate.of(born, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("anyDayOfTheTwentiethCentury")
    void givesBackTheBirthDateItWasMadeFrom(LocalDate born, String number) {
        assertThat(Cpr.parse(number)).as("%s", number).hasValueSatisfying(it -> {
            assertThat(it.birthDate()).isEqualTo(born);
            assertThat(it.formatted().replace("-", "")).isEqualTo(number);
        });
    }

    static Stream<Object[]> anyDayOfTheTwentiethCentury() {
        var seed = Long.getLong("livtag.seed", System.nanoTime());
        System.out.println("CprTests seed: " + seed);
        var random = new Random(seed);
        return IntStream.range(0, 500)
                .mapToObj(_ -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_524)))
                .map(born -> new Object[] {born, DATE_PART.format(born) + "%04d".formatted(random.nextInt(4_000))});
    }

    @Test
    void isMaskedWhereverItIsPrinted() {
        assertThat(Cpr.parse("120374-1234")).hasToString("Optional[120374-xxxx]");
    }
}
