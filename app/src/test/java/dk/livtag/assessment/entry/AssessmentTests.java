package dk.livtag.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Assessment.Draft;
import dk.livtag.assessment.entry.Sheet.Gap;
import dk.livtag.assessment.entry.Sheet.Gap.Kind;
import dk.livtag.assessment.entry.Sheet.Subject;
import dk.livtag.assessment.template.TemplateFileTests;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.PathwayId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTests {

    private static final Instant AT = Instant.parse("2026-03-04T09:00:00Z");
    private static final UUID ID = new UUID(1, 1);
    private static final Answers WHOLE = new Answers(Map.of("sleep", "Vågner", "bowel", "Fin", "family", "Mand"));

    @Test
    void isNotSignedWhileSomethingRequiredIsMissing() {
        var sheet = sheet(new Answers(Map.of("sleep", "Vågner")));
        assertThat(sheet.gaps()).extracting(it -> it.field().code()).containsExactly("bowel", "family");
        assertThatThrownBy(() -> Assessment.sign(ID, sheet, AT)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isSignedAsTheFirstVersion() {
        assertThat(Assessment.sign(ID, sheet(WHOLE), AT).version()).isEqualTo(1);
    }

    @Test
    void aCorrectionIsAVersionOfItsOwnWithAReason() {
        var signed = Assessment.sign(ID, sheet(WHOLE), AT);
        var corrected = signed.correct(new UUID(1, 2), sheet(WHOLE.with("sleep", "Sover")), "Hørt forkert", AT);
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(signed.sheet().answers().values()).containsEntry("sleep", "Vågner");
        assertThatThrownBy(() -> signed.correct(ID, sheet(WHOLE), " ", AT)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void eachSavingOfADraftCounts() {
        var draft = new Draft(ID, sheet(Answers.NONE), 0, 1, AT);
        assertThat(draft.written(WHOLE, 0, AT).version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "sleep-trouble, 11, NOT_ON_THE_SCALE",
        "sleep-trouble, -1, NOT_ON_THE_SCALE",
        "sleep-trouble, meget, NOT_ON_THE_SCALE",
        "alone, maybe, NOT_AN_OPTION"
    })
    void anAnswerMustFitItsField(String field, String answer, Kind kind) {
        assertThat(sheet(WHOLE.with(field, answer)).gaps())
                .extracting(Gap::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "i morgen", "04-03-2026"})
    void aDateMustBeOne(String typed) {
        var doctor = TemplateFileTests.shipped(Profession.DOCTOR);
        var sheet = new Sheet(subject(), doctor, new AccountId(ID), new Answers(Map.of("next-contact", typed)));
        assertThat(sheet.gaps()).extracting(Gap::kind).contains(Kind.NOT_A_DATE);
    }

    @Test
    void aDraftMayHoldAnythingButTooMuch() {
        assertThat(sheet(new Answers(Map.of("sleep-trouble", "11"))).draftGaps())
                .isEmpty();
        assertThat(sheet(new Answers(Map.of("sleep", "x".repeat(4_001)))).draftGaps())
                .extracting(Gap::kind)
                .containsExactly(Kind.TOO_LONG);
    }

    @Test
    void emptyAnswersAreNone() {
        assertThat(new Answers(Map.of("sleep", "  ", "bowel", " fin ")).values())
                .isEqualTo(Map.of("bowel", "fin"));
    }

    private static Sheet sheet(Answers answers) {
        return new Sheet(subject(), TemplateFileTests.shipped(Profession.NURSE), new AccountId(ID), answers);
    }

    private static Subject subject() {
        return new Subject(
                new PatientId(new UUID(2, 1)),
                new PathwayId(new UUID(2, 2)),
                new OrganisationId(new UUID(2, 3)),
                Profession.NURSE);
    }
}
