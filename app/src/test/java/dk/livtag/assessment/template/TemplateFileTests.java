package dk.livtag.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.livtag.access.Profession;
import dk.livtag.assessment.template.Field.Domain;
import dk.livtag.assessment.template.Field.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

public class TemplateFileTests {

    private static final String SMALL = """
            profession: psychologist
            version: 2
            name: {da: Lille, en: Small}
            sections:
              - name: {da: Afsnit, en: Section}
                fields:
                  - code: mood
                    label: {da: Humør, en: Mood}
                    kind: text
                    domain: psychological
                    marks: [required, finding]
                    known: [referral.wish, nurse.mood]
                  - code: safe
                    label: {da: Tryg, en: Safe}
                    kind: choice
                    domain: social
                    options:
                      - {code: a, da: A, en: A}
                      - {code: b, da: B, en: B}
                  - code: notes
                    label: {da: Notater, en: Notes}
                    kind: text
                    domain: psychological
                    marks: [confidential]
            """;

    /** A template as it is shipped. */
    public static Template shipped(Profession profession) {
        var file = "/assessments/" + profession.code() + ".yaml";
        try (var stream = TemplateFileTests.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return TemplateFile.read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Template> all() {
        return Arrays.stream(Profession.values())
                .filter(it -> it != Profession.SECRETARY)
                .map(TemplateFileTests::shipped)
                .toList();
    }

    @Test
    void readsWhatASmallFileSays() {
        var template = TemplateFile.read("small.yaml", SMALL);
        assertThat(template.profession()).isEqualTo(Profession.PSYCHOLOGIST);
        assertThat(template.fields().map(Field::code)).containsExactly("mood", "safe", "notes");
        assertThat(template.field("mood").orElseThrow().known())
                .containsExactly(Source.Referral.WISH, new Source.Finding(Profession.NURSE, "mood"));
    }

    @ParameterizedTest
    @EnumSource(value = Profession.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARY")
    @Tag("L18")
    void everyProfessionThatAssessesHasATemplate(Profession profession) {
        assertThat(shipped(profession).profession()).isEqualTo(profession);
    }

    @ParameterizedTest
    @EnumSource(Domain.class)
    @Tag("L2")
    void everyDomainIsLookedAtByMoreThanOneProfession(Domain domain) {
        assertThat(all().stream()
                        .filter(it ->
                                it.fields().anyMatch(field -> field.domain() == domain && field.is(Mark.FINDING))))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NURSE, sleep",
        "NURSE, bowel",
        "NURSE, family",
        "DOCTOR, workup",
        "DOCTOR, diagnoses",
        "DOCTOR, medicine-goal",
        "DOCTOR, red-flags",
        "SOCIAL_WORKER, case",
        "SOCIAL_WORKER, actors",
        "SOCIAL_WORKER, economy",
        "SOCIAL_WORKER, uncertainty",
        "OT, work-role",
        "OT, family-role",
        "OT, readiness",
        "PHYSIO, function-goal"
    })
    @Tag("L36")
    @Tag("D9")
    @Tag("D16")
    void whatTheDocumentsAskForIsThere(Profession profession, String field) {
        assertThat(shipped(profession).field(field)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Profession.class,
            names = {"DOCTOR", "NURSE"})
    @Tag("L17")
    void doctorAndNurseWriteWhatWasAgreedToThePatient(Profession profession) {
        assertThat(shipped(profession).fields().filter(it -> it.is(Mark.FOR_PATIENT)))
                .hasSize(1);
    }

    @Test
    void whatIsKnownNamesFieldsThatThereAre() {
        var findings = all().stream()
                .flatMap(Template::fields)
                .flatMap(it -> it.known().stream())
                .filter(Source.Finding.class::isInstance)
                .map(Source.Finding.class::cast);
        assertThat(findings)
                .isNotEmpty()
                .allMatch(it -> shipped(it.profession())
                        .field(it.field())
                        .filter(field -> !field.is(Mark.CONFIDENTIAL))
                        .isPresent());
    }

    /** What is put in place of what, the line it is refused in, and why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 2          | version: 0           |  2 | below-one
            version: 2          | version: two         |  2 | not-a-number
            profession: psychologist | profession: cook |  1 | unknown-word
            profession: psychologist | profession: secretary |  1 | assesses-nobody
            profession: psychologist | profession: nurse | 20 | confidential-of-others
            domain: social      | domain: financial    | 16 | unknown-word
            kind: choice        | kind: text           | 13 | options-of-no-choice
            kind: choice        | kind: drawing        | 15 | unknown-word
            code: safe          | code: mood           | 13 | field-code-twice
            code: safe          | code: Two words      | 13 | bad-code
            {code: b, da: B, en: B} | {code: a, da: B, en: B} | 13 | option-twice
            {code: b, da: B, en: B} | {code: b, da: B} | 19 | field-missing
            referral.wish       | referral.dream       | 12 | unknown-source
            label: {da: Tryg, en: Safe} | title: {da: Tryg, en: Safe} | 14 | unknown-field
            marks: [confidential] | marks: [confidential, finding] | 20 | confidential-but-shown
            marks: [required, finding] | marks: [required] |  1 | no-finding
            kind: choice        | kind: [              |    | not-yaml
            """)
    void isRefusedWithLineAndReason(
            String there, String instead, @org.jspecify.annotations.Nullable Integer line, String reason) {
        var refused = refused(SMALL.replace(there, instead));
        assertThat(refused.getMessage()).startsWith("bad.yaml, line ");
        assertThat(refused.faults().getFirst().reason()).isEqualTo("assessment.fault." + reason);
        if (line != null) {
            assertThat(refused.faults().getFirst().line()).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "- a list"})
    void aFileWithoutATemplateIsRefused(String yaml) {
        assertThat(refused(yaml).faults()).hasSize(1);
    }

    private static InvalidTemplate refused(String yaml) {
        var refused = catchThrowableOfType(InvalidTemplate.class, () -> TemplateFile.read("bad.yaml", yaml));
        return Objects.requireNonNull(refused, "not refused");
    }
}
