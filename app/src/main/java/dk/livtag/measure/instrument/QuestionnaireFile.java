package dk.livtag.measure.instrument;

import dk.livtag.measure.instrument.Question.Kind;
import dk.livtag.measure.instrument.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a FHIR R4 Questionnaire once; whatever cannot be asked is refused with its item and the reason. */
final class QuestionnaireFile {

    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";

    private final String file;

    private QuestionnaireFile(String file) {
        this.file = file;
    }

    static Questionnaire read(String file, String json) {
        return new QuestionnaireFile(file).read(json);
    }

    private Questionnaire read(String json) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new InvalidInstrument(file, "not-json");
        }
        if (!"Questionnaire".equals(root.path("resourceType").asString(""))) {
            throw new InvalidInstrument(file, "not-a-questionnaire");
        }
        var questions = new ArrayList<Question>();
        for (var it : root.path("item")) {
            if (!it.path("readOnly").asBoolean(false)) {
                questions.add(question(it));
            }
        }
        new QuestionnaireRules(file, questions).check();
        return new Questionnaire(root.path("version").asString("1"), questions);
    }

    private Question question(JsonNode it) {
        var item = it.path("linkId").asString("");
        var kind = kind(item, it.path("type").asString(""));
        var options = kind == Kind.CHOICE ? options(item, it.path("answerOption")) : List.<Option>of();
        return new Question(
                item,
                kind,
                kind == Kind.CHOICE ? least(options) : limit(item, it, MIN),
                kind == Kind.CHOICE ? most(options) : limit(item, it, MAX),
                options,
                conditions(item, it.path("enableWhen")),
                !"any".equals(it.path("enableBehavior").asString("all")));
    }

    private Kind kind(String item, String type) {
        return switch (type) {
            case "choice", "integer", "decimal" -> Kind.valueOf(type.toUpperCase(Locale.ROOT));
            default -> throw new InvalidInstrument(file, "unknown-type", item, type);
        };
    }

    private List<Option> options(String item, JsonNode list) {
        var options = new ArrayList<Option>();
        for (var it : list) {
            var coding = it.path("valueCoding");
            var value = extension(coding, ORDINAL).path("valueDecimal");
            if (!value.isNumber()) {
                throw new InvalidInstrument(file, "option-without-value", item);
            }
            options.add(new Option(coding.path("code").asString(""), value.asDouble()));
        }
        if (options.size() < 2) {
            throw new InvalidInstrument(file, "too-few-options", item);
        }
        return options;
    }

    private List<Condition> conditions(String item, JsonNode list) {
        var conditions = new ArrayList<Condition>();
        for (var it : list) {
            conditions.add(new ConditionFile(file, item).read(it));
        }
        return conditions;
    }

    private double limit(String item, JsonNode it, String url) {
        var extension = extension(it, url);
        var value = extension.has("valueInteger") ? extension.get("valueInteger") : extension.path("valueDecimal");
        if (!value.isNumber()) {
            throw new InvalidInstrument(file, "number-without-limits", item);
        }
        return value.asDouble();
    }

    private static JsonNode extension(JsonNode it, String url) {
        for (var extension : it.path("extension")) {
            if (url.equals(extension.path("url").asString(""))) {
                return extension;
            }
        }
        return it.path("none");
    }

    private static double least(List<Option> options) {
        return options.stream().mapToDouble(Option::value).min().orElseThrow();
    }

    private static double most(List<Option> options) {
        return options.stream().mapToDouble(Option::value).max().orElseThrow();
    }
}
