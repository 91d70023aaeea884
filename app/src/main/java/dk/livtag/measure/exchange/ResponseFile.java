package dk.livtag.measure.exchange;

import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.Stand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One answered questionnaire as a FHIR R4 QuestionnaireResponse, without anything that says who she is but an id. */
public final class ResponseFile {

    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private ResponseFile() {}

    public static String write(Filled it) {
        var run = it.run();
        var file = new LinkedHashMap<String, Object>();
        file.put("resourceType", "QuestionnaireResponse");
        file.put("id", run.id().value().toString());
        file.put(
                "questionnaire",
                "urn:livtag:questionnaire:" + run.instrument() + "|"
                        + run.asked().questionnaire());
        file.put("status", run.completed().isPresent() ? "completed" : run.isOpen() ? "in-progress" : "stopped");
        file.put("subject", Map.of("reference", "Patient/" + run.patient().value()));
        file.put(
                "authored",
                run.completed().map(Stand.Completed::at).orElseGet(run::sentAt).toString());
        file.put("item", items(it));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static List<Map<String, Object>> items(Filled it) {
        var items = new ArrayList<Map<String, Object>>();
        for (var question : it.questions()) {
            var number = it.answers().get(question.item());
            if (number.isPresent()) {
                items.add(Map.of("linkId", question.item(), "answer", List.of(answer(question, number.getAsDouble()))));
            }
        }
        return items;
    }

    private static Map<String, Object> answer(Question question, double number) {
        return switch (question.kind()) {
            case INTEGER -> Map.of("valueInteger", (long) number);
            case DECIMAL -> Map.of("valueDecimal", number);
            case CHOICE ->
                Map.of(
                        "valueCoding",
                        Map.of(
                                "extension", List.of(Map.of("url", ORDINAL, "valueDecimal", number)),
                                "code", code(question, number)));
        };
    }

    private static String code(Question question, double number) {
        return question.options().stream()
                .filter(it -> it.value() == number)
                .map(Question.Option::code)
                .findFirst()
                .orElse("");
    }
}
