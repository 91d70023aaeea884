package dk.livtag.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeFileTests {

    private static final String SMALL = """
            id: small
            version: 3
            name: {da: Lille, en: Small}
            typicalMonths: 2
            phases:
              - code: only
                name: {da: Eneste, en: Only}
                happens:
                  - {da: Noget, en: Something}
            """;

    @Test
    @Tag("L14")
    void shipsTheThreeStagesOfTheHospitalLeaflet() throws Exception {
        var hospital = new Programmes().hospital();
        assertThat(hospital.phases())
                .extracting(it -> it.name().da())
                .containsExactly("Indledende vurderinger", "Behandlingsforløb", "Afrunding");
        assertThat(hospital.first().number()).isEqualTo(1);
    }

    @Test
    @Tag("L12")
    void expectsAHospitalPathwayToLastAboutTwelveMonths() throws Exception {
        assertThat(new Programmes().hospital().expectedEnd(LocalDate.of(2026, 3, 4)))
                .isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    @Tag("L15")
    @Tag("L16")
    void saysThatItBeginsWithADoctorAndOftenANurseTheSameDay() throws Exception {
        assertThat(new Programmes().hospital().first().happens())
                .extracting(it -> it.da())
                .contains(
                        "Du begynder med en samtale med en af vores læger.",
                        "Ofte ser du også en sygeplejerske samme dag.");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var name = ProgrammeFile.read("small.yaml", SMALL).name();
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Small");
        assertThat(name.in(Locale.of("da"))).isEqualTo("Lille");
    }

    @ParameterizedTest
    @MethodSource
    void namesTheFileAndWhatIsWrong(String right, String wrong, String message) {
        assertThatThrownBy(() -> ProgrammeFile.read("small.yaml", SMALL.replace(right, wrong)))
                .isInstanceOf(InvalidProgramme.class)
                .hasMessageStartingWith("small.yaml: ")
                .hasMessageContaining(message);
    }

    static Stream<Arguments> namesTheFileAndWhatIsWrong() {
        return Stream.of(
                arguments("version: 3", "version: three", "version must be a whole number"),
                arguments("version: 3", "version: 0", "version must be 1 or more"),
                arguments("version: 3", "version: 3\nversion: 4", "duplicate key version"),
                arguments("typicalMonths: 2", "months: 2", "the programme must not have 'months'"),
                arguments("id: small", "id:", "id must be a text"),
                arguments("id: small", "id: [", "is not YAML"),
                arguments("{da: Lille, en: Small}", "{da: Lille}", "name.en must be a text"),
                arguments("code: only", "code: [only]", "phases[1].code must be a text"),
                arguments("code: only", "kode: only", "phases[1] must not have 'kode'"),
                arguments("{da: Noget, en: Something}", "nothing", "phases[1].happens[1] must have [da, en]"));
    }

    @Test
    void refusesAPhaseCodeUsedTwice() {
        var phase = SMALL.substring(SMALL.indexOf("  - code"));
        assertThatThrownBy(() -> ProgrammeFile.read("small.yaml", SMALL + phase))
                .hasMessage("small.yaml: phase code 'only' is used twice");
    }

    @Test
    void makesNothingButPlainValuesOfTheYaml() {
        var yaml = SMALL.replace("id: small", "id: !!java.net.URL [\"http://example.org\"]");
        assertThatThrownBy(() -> ProgrammeFile.read("small.yaml", yaml)).isInstanceOf(InvalidProgramme.class);
    }
}
