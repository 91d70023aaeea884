package dk.livtag.assessment;

import dk.livtag.assessment.entry.Answers;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the database keeps them. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private Json() {}

    static String write(Answers it) {
        return MAPPER.writeValueAsString(new TreeMap<>(it.values()));
    }

    static Answers answers(String json) {
        return new Answers(MAPPER.readValue(json, WORDS));
    }
}
