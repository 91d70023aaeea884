package dk.livtag.measure;

import dk.livtag.measure.score.Outcome;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes as the database keeps them. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<Outcome>> OUTCOMES = new TypeReference<>() {};

    private Json() {}

    static String write(List<Outcome> it) {
        return MAPPER.writeValueAsString(it);
    }

    static List<Outcome> outcomes(String json) {
        return MAPPER.readValue(json, OUTCOMES);
    }
}
