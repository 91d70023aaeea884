package dk.livtag.measure.instrument;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Reads what a question depends on. */
record ConditionFile(String file, String item) {

    Condition read(JsonNode it) {
        var code = it.path("operator").asString("");
        var operator = Arrays.stream(Condition.Operator.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInstrument(file, "unknown-operator", item, code));
        return new Condition(it.path("question").asString(""), operator, value(it, operator));
    }

    private double value(JsonNode it, Condition.Operator operator) {
        if (operator == Condition.Operator.EXISTS) {
            return it.path("answerBoolean").asBoolean(true) ? 1 : 0;
        }
        for (var name : new String[] {"answerInteger", "answerDecimal"}) {
            if (it.path(name).isNumber()) {
                return it.get(name).asDouble();
            }
        }
        var code = it.path("answerCoding").path("code").asString("");
        try {
            return Double.parseDouble(code);
        } catch (NumberFormatException e) {
            throw new InvalidInstrument(file, "condition-without-answer", item);
        }
    }
}
