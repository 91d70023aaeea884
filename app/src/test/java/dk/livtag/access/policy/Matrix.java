package dk.livtag.access.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** access-matrix.json as the tests read it. Its names become ids by hashing. */
public final class Matrix {

    static final JsonNode ROOT = read();

    public static final Instant NOW = instant(ROOT.path("now")).orElseThrow();

    private static final Map<String, UUID> IDS = new ConcurrentHashMap<>();

    private Matrix() {}

    private static JsonNode read() {
        try (InputStream json = Objects.requireNonNull(Matrix.class.getResourceAsStream("/access-matrix.json"))) {
            return JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode facts(String name) {
        return ROOT.path("facts").path(name);
    }

    static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    public static UUID id(String name) {
        return IDS.computeIfAbsent(name, it -> UUID.nameUUIDFromBytes(it.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
    }

    static Optional<UUID> id(JsonNode node, String field) {
        return text(node, field).map(Matrix::id);
    }

    static Optional<Instant> instant(JsonNode node) {
        return node.isString()
                ? Optional.of(OffsetDateTime.parse(node.asString()).toInstant())
                : Optional.empty();
    }
}
