package dk.livtag.plan;

import dk.livtag.access.Profession;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Content;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.item.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an item puts into its row, and how it is read from there. */
final class ItemRows {

    private ItemRows() {}

    static Map<String, @Nullable Object> terms(Terms it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("kind", it.kind().name());
        row.put("words", it.words());
        row.put("profession", it.profession().code());
        row.put("startsOn", it.startsOn());
        row.put("problems", it.problems().stream().map(ProblemId::value).toArray(UUID[]::new));
        row.put("domains", it.domains().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.put("assessments", it.assessments().toArray(UUID[]::new));
        return row;
    }

    static Map<String, @Nullable Object> state(Item it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("reason", null);
        row.put("endedAt", null);
        switch (it) {
            case Item.Running _ -> row.put("state", "RUNNING");
            case Item.Done done -> {
                row.put("state", "DONE");
                row.put("endedAt", done.at().atOffset(ZoneOffset.UTC));
            }
            case Item.Stopped stopped -> {
                row.put("state", "STOPPED");
                row.put("reason", stopped.reason());
                row.put("endedAt", stopped.at().atOffset(ZoneOffset.UTC));
            }
        }
        return row;
    }

    static Item item(ResultSet row, int number) throws SQLException {
        var running = new Item.Running(new Content(
                new ItemId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                terms(row)));
        return switch (row.getString("state")) {
            case "DONE" -> running.done(ended(row));
            case "STOPPED" -> running.stop(row.getString("reason"), ended(row));
            default -> running;
        };
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Profession.valueOf(row.getString("profession").toUpperCase(Locale.ROOT)),
                row.getObject("starts_on", LocalDate.class),
                ids(row, "problems").map(ProblemId::new).collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("domains").getArray())
                        .map(Domain::valueOf)
                        .collect(Collectors.toSet()),
                ids(row, "assessments").collect(Collectors.toSet()));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }

    private static Instant ended(ResultSet row) throws SQLException {
        return row.getObject("ended_at", OffsetDateTime.class).toInstant();
    }
}
