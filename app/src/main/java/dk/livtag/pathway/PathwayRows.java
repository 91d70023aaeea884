package dk.livtag.pathway;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.engine.Condition;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.engine.Outline;
import dk.livtag.pathway.engine.Position;
import dk.livtag.pathway.engine.Run;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.From;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a pathway stands in rows, and back. */
final class PathwayRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private PathwayRows() {}

    static Pathway pathway(ResultSet row, List<Occurrence> occurrences) throws SQLException {
        return new Pathway(
                new PathwayId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ProgrammeKey(
                        row.getString("programme"),
                        organisation(row, "programme_kept_by"),
                        row.getInt("programme_version")),
                new Run(Plans.read(row.getString("body")), position(row), occurrences),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("plan_version"),
                row.getInt("version"));
    }

    static Occurrence occurrence(ResultSet row, int rowNumber) throws SQLException {
        return new Occurrence(
                row.getString("code"),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                Occurrence.State.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class));
    }

    static Map<String, @Nullable Object> started(Pathway it) {
        var row = where(it);
        row.put("organisation", it.organisation().value());
        row.put("programme", it.template().programme());
        row.put(
                "keptBy",
                it.template().keptBy() == null ? null : it.template().keptBy().value());
        row.put("programmeVersion", it.template().version());
        row.put("startedAt", it.startedAt().atOffset(ZoneOffset.UTC));
        return row;
    }

    static Map<String, @Nullable Object> saved(Pathway it, @Nullable String reason) {
        var condition = it.run().position().condition();
        var row = where(it);
        row.put("version", it.version());
        row.put("planVersion", it.planVersion());
        row.put("state", state(condition));
        row.put("pausedOn", condition instanceof Condition.Paused(var on) ? on : null);
        row.put("endedOn", condition instanceof Condition.Ended(var on) ? on : null);
        row.put("reason", reason);
        return row;
    }

    private static Map<String, @Nullable Object> where(Pathway it) {
        var position = it.run().position();
        var row = new HashMap<String, @Nullable Object>();
        row.put("patient", it.patient().value());
        row.put("id", it.id().value());
        row.put("phase", position.phase());
        row.put("phaseNumber", it.phase().number());
        row.put("countedFrom", position.countedFrom());
        row.put("points", points(position));
        row.put("expectedEnd", position.expectedEnd());
        row.put("wakesOn", Clockwork.wakesOn(it.run()).orElse(null));
        outline(Outline.of(it.run()), row);
        return row;
    }

    private static void outline(Outline it, Map<String, @Nullable Object> row) {
        row.put("dueFrom", it.dueFrom());
        row.put("metOn", it.metOn());
        row.put("unassessed", it.unassessed());
        row.put("needed", it.needed().toArray(String[]::new));
    }

    private static String points(Position position) {
        var words = position.points().entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().name(), it -> it.getValue().toString()));
        return JSON.writeValueAsString(words);
    }

    private static String state(Condition condition) {
        return switch (condition) {
            case Condition.Going _ -> "active";
            case Condition.Paused _ -> "paused";
            case Condition.Ended _ -> "ended";
        };
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getString("phase"),
                row.getObject("counted_from", LocalDate.class),
                points(row.getString("points")),
                condition(row),
                row.getObject("expected_end", LocalDate.class));
    }

    private static Map<From.Point, LocalDate> points(String json) {
        return JSON.readValue(json, WORDS).entrySet().stream()
                .collect(Collectors.toMap(it -> From.Point.valueOf(it.getKey()), it -> LocalDate.parse(it.getValue())));
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "paused" -> new Condition.Paused(row.getObject("paused_on", LocalDate.class));
            case "ended" -> new Condition.Ended(row.getObject("ended_on", LocalDate.class));
            default -> new Condition.Going();
        };
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }
}
