package dk.livtag.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.measure.score.Answers;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires that can be asked, and those that are refused with their item and the reason. */
@Tag("L11")
class QuestionnaireFileTests {

    private static final String NUMBER = """
            {"resourceType": "Questionnaire", "item": [
                {"linkId": "a", "type": "integer", "extension": [
                    {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                    {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}]WHEN_A},
                {"linkId": "b", "type": "TYPE", "extension": [
                    {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                    {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}]WHEN_B}]}
            """;

    private static String when(String question, String operator) {
        return ", \"enableWhen\": [{\"question\": \"%s\", \"operator\": \"%s\", \"answerInteger\": 5}]"
                .formatted(question, operator);
    }

    private static String json(String type, String whenA, String whenB) {
        return NUMBER.replace("TYPE", type).replace("WHEN_A", whenA).replace("WHEN_B", whenB);
    }

    @Test
    void aQuestionThatDependsOnAnotherIsPutOnlyThen() {
        var it = QuestionnaireFile.read("x.json", json("integer", "", when("a", ">=")));
        assertThat(it.put(new Answers(Map.of("a", 5.0))))
                .extracting(Question::item)
                .containsExactly("a", "b");
        assertThat(it.put(new Answers(Map.of("a", 4.0))))
                .extracting(Question::item)
                .containsExactly("a");
        assertThat(it.counted(new Answers(Map.of("a", 4.0, "b", 3.0))).given()).containsOnlyKeys("a");
    }

    @Test
    void aCircleIsRefusedWithItsItem() {
        assertThatThrownBy(() -> QuestionnaireFile.read("x.json", json("integer", when("b", "="), when("a", "="))))
                .hasMessageContaining("x.json: cyclic-enable-when [");
    }

    @ParameterizedTest
    @CsvSource({"nobody, =, unknown-item", "a, ~, unknown-operator"})
    void whatCannotBeMeantIsRefused(String question, String operator, String reason) {
        assertThatThrownBy(() -> QuestionnaireFile.read("x.json", json("integer", "", when(question, operator))))
                .hasMessageContaining(reason + " [b");
    }

    @Test
    void anUnknownKindOfQuestionIsRefused() {
        assertThatThrownBy(() -> QuestionnaireFile.read("x.json", json("attachment", "", "")))
                .hasMessageContaining("unknown-type [b, attachment]");
    }

    @RepeatedTest(100)
    void anyBrokenFileIsRefusedAndNotFallenOver() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var text = new StringBuilder(json("integer", "", when("a", ">=")));
        for (var i = 0; i < 1 + random.nextInt(6); i++) {
            text.setCharAt(random.nextInt(text.length()), (char) (' ' + random.nextInt(95)));
        }
        try {
            QuestionnaireFile.read("x.json", text.toString());
        } catch (InvalidInstrument e) {
            assertThat(e.reason()).as("seed " + seed).isNotBlank();
        }
    }
}
