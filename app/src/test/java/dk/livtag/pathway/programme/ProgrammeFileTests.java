package dk.livtag.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class ProgrammeFileTests {

    private static final String SMALL = """
            id: small
            version: 3
            name: {da: Lille, en: Small}
            offeredBy: municipality
            typicalMonths: 2
            team: [nurse]
            phases:
              - code: first
                name: {da: Første, en: First}
                happens: [{da: Noget, en: Something}]
                exit: {done: [talk]}
                steps:
                  - code: talk
                    name: {da: Samtale, en: Talk}
                    kind: contact
                    who: nurse
                    due: {from: start, weeks: 1}
              - code: last
                name: {da: Sidste, en: Last}
                happens: [{da: Mere, en: More}]
                exit: {decision: true}
                steps:
                  - code: again
                    name: {da: Igen, en: Again}
                    kind: contact
                    who: nurse
                    due: {from: phase, weeks: 2}
                    every: {weeks: 2}
            """;

    /** A programme as it is shipped. */
    public static Programme shipped(String id) {
        try (var file = ProgrammeFileTests.class.getResourceAsStream("/programmes/" + id + ".yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return ProgrammeFile.read(id, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Tag("L14")
    void shipsTheThreeStagesOfTheHospitalLeaflet() {
        assertThat(shipped("hospital").phases())
                .extracting(it -> it.name().da())
                .containsExactly("Indledende vurderinger", "Behandlingsforløb", "Afrunding");
        assertThat(shipped("hospital").first().number()).isEqualTo(1);
    }

    @Test
    @Tag("L12")
    void expectsAHospitalPathwayToLastAboutTwelveMonths() {
        assertThat(shipped("hospital").expectedEnd(LocalDate.of(2026, 3, 4))).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    @Tag("L15")
    @Tag("L16")
    void beginsWithDoctorAndNurseOnTheSameDay() {
        var nurse = shipped("hospital").step("nurse-first").orElseThrow();
        assertThat(nurse.sameDayAs()).isEqualTo("doctor-first");
        assertThat(shipped("hospital").step("doctor-first").orElseThrow().who()).isEqualTo(Step.Who.DOCTOR);
    }

    @Test
    @Tag("L33")
    void hasADoctorContactEveryThirdMonth() {
        var contact = shipped("hospital").step("doctor-contact").orElseThrow();
        assertThat(contact.timing().every()).isEqualTo(Span.months(3));
    }

    @Test
    @Tag("D5")
    void shipsTheSevenThemesOfTheMunicipalCourse() {
        assertThat(shipped("municipal").steps().filter(it -> it.code().startsWith("session-")))
                .extracting(it -> it.name().da())
                .containsExactly(
                        "1. gang: Intro og handleplan",
                        "2. gang: Neuropsykologiske processer",
                        "3. gang: Forandring og mestring",
                        "4. gang: Energi i fritid, familie og arbejde",
                        "5. gang: Fysisk aktivitet og motion",
                        "6. gang: Medicin, ernæring og søvn",
                        "7. gang: Evaluering og opfølgning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "municipal"})
    void isWrittenAsItIsRead(String id) {
        var programme = shipped(id);
        assertThat(ProgrammeFile.read(id, ProgrammeText.of(programme))).isEqualTo(programme);
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var name = ProgrammeFile.read("small.yaml", SMALL).name();
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Small");
        assertThat(name.in(Locale.of("da"))).isEqualTo("Lille");
    }

    @ParameterizedTest
    @MethodSource
    void namesTheLineAndTheReason(String right, String wrong, int line, String reason) {
        var refused = catchThrowableOfType(
                InvalidProgramme.class, () -> ProgrammeFile.read("small.yaml", SMALL.replace(right, wrong)));
        assertThat(refused.file()).isEqualTo("small.yaml");
        assertThat(refused.faults())
                .as("%s", refused.faults())
                .anyMatch(it -> it.line() == line && it.reason().equals("pathway.fault." + reason));
    }

    static Stream<Arguments> namesTheLineAndTheReason() {
        return Stream.of(
                arguments("version: 3", "version: three", 2, "not-a-number"),
                arguments("version: 3", "version: 0", 2, "below-one"),
                arguments("version: 3", "version: 3\nversion: 4", 3, "field-twice"),
                arguments("typicalMonths: 2", "months: 2", 5, "unknown-field"),
                arguments("typicalMonths: 2\n", "", 1, "field-missing"),
                arguments("id: small", "id:", 1, "not-a-text"),
                arguments("id: small", "id: [", 3, "not-yaml"),
                arguments("{da: Lille, en: Small}", "{da: Lille}", 3, "field-missing"),
                arguments("municipality", "shop", 1, "offered-by"),
                arguments("who: nurse", "who: witch", 16, "unknown-word"),
                arguments("{from: start, weeks: 1}", "{from: start}", 17, "one-span"),
                arguments("{from: start, weeks: 1}", "{from: start, weeks: -1}", 17, "negative"),
                arguments("{from: start, weeks: 1}", "{from: nowhere, weeks: 1}", 13, "unknown-from"),
                arguments("{from: start, weeks: 1}", "{from: talk, weeks: 1}", 13, "waits-for-itself"),
                arguments("every: {weeks: 2}", "every: {weeks: 0}", 28, "rhythm-zero"),
                arguments("every: {weeks: 2}", "until: first", 23, "ends-before-it-begins"),
                arguments("every: {weeks: 2}", "until: never", 23, "unknown-phase"),
                arguments("every: {weeks: 2}", "sameDayAs: never", 23, "unknown-step"),
                arguments("    exit: {done: [talk]}\n", "", 8, "no-exit"),
                arguments("exit: {done: [talk]}", "exit: {done: []}", 8, "no-exit"),
                arguments("exit: {done: [talk]}", "exit: {done: [talk], decision: true}", 11, "one-exit"),
                arguments("exit: {done: [talk]}", "exit: {after: {days: 0}}", 8, "phase-of-no-length"),
                arguments("exit: {done: [talk]}", "exit: {after: {months: 3}}", 1, "longer-than-its-months"),
                arguments("exit: {done: [talk]}", "exit: {done: [again]}", 8, "exit-too-early"),
                arguments("exit: {done: [talk]}", "exit: {done: [song]}", 8, "unknown-step"),
                arguments("exit: {decision: true}", "exit: {done: [again]}", 18, "last-phase-decided"),
                arguments("team: [nurse]", "team: [doctor]", 13, "not-in-team"),
                arguments("code: again", "code: talk", 23, "step-twice"),
                arguments("code: last", "code: first", 18, "phase-twice"));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var bad = SMALL.replace("{done: [talk]}", "{done: [song]}").replace("{weeks: 2}\n", "{weeks: 0}\n");
        var refused = catchThrowableOfType(InvalidProgramme.class, () -> ProgrammeFile.read("small.yaml", bad));
        assertThat(refused.faults())
                .extracting(Fault::reason)
                .contains("pathway.fault.rhythm-zero", "pathway.fault.unknown-step");
    }

    @Test
    void makesNothingButPlainValuesOfTheYaml() {
        var yaml = SMALL.replace("id: small", "id: !!java.net.URL [\"http://example.org\"]");
        assertThat(catchThrowableOfType(InvalidProgramme.class, () -> ProgrammeFile.read("small.yaml", yaml)))
                .isNotNull();
    }
}
