package dk.livtag.measure.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped questionnaires as bare JSON, to compare with. */
final class ShippedQuestionnaires {

    private ShippedQuestionnaires() {}

    static JsonNode read(String instrument) {
        try (var in = ShippedQuestionnaires.class.getResourceAsStream("/instruments/" + instrument + ".json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of the option that is printed at a place. */
    static double ordinal(String instrument, String item, int place) {
        for (var it : read(instrument).get("item")) {
            if (it.get("linkId").asString().equals(item)) {
                return it.at("/answerOption/" + place + "/valueCoding/extension/0/valueDecimal")
                        .asDouble();
            }
        }
        throw new IllegalArgumentException(item);
    }
}
