package dk.livtag.walls;

import dk.livtag.access.ResourceType;
import dk.livtag.walls.Contexts.Asker;
import dk.livtag.walls.Probes.Entry;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL shows and takes, for one who asks. */
public final class Rows {

    private static final String VISIBLE = Probes.TYPES.stream()
            .map(it -> "select id from %s where patient_id = any (?)".formatted(Probes.table(it)))
            .collect(Collectors.joining(" union all "));

    private final Contexts contexts;
    private final Asker asker;
    private final Map<Boolean, Writable> writable = new HashMap<>();

    public Rows(Contexts contexts, Asker asker) {
        this.contexts = contexts;
        this.asker = asker;
    }

    /** Ids of the rows about these patients that the asker is shown. */
    public Set<UUID> visible(UUID... patients) {
        return contexts.as(asker, connection -> {
            try (var statement = connection.prepareStatement(VISIBLE)) {
                for (var i = 1; i <= Probes.TYPES.size(); i++) {
                    statement.setArray(i, connection.createArrayOf("uuid", patients));
                }
                return ids(statement.executeQuery());
            }
        });
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        var ids = new HashSet<UUID>();
        while (rows.next()) {
            ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Whether the asker may write such a row, as the policies that sec.protect makes say. */
    public boolean takes(Entry entry, boolean changing) {
        return writable.computeIfAbsent(changing, this::writable).takes(entry);
    }

    /** Tries it. */
    public boolean adds(Entry entry) {
        return contexts.as(asker, connection -> {
            try (var statement =
                    connection.prepareStatement("insert into %s (patient_id, id, organisation_id) values (?, ?, ?)"
                            .formatted(Probes.table(entry.type())))) {
                statement.setObject(1, entry.patient());
                statement.setObject(2, UUID.randomUUID());
                statement.setObject(3, entry.organisation());
                return statement.executeUpdate() == 1;
            } catch (SQLException e) {
                return false;
            }
        });
    }

    private Writable writable(boolean changing) {
        return contexts.as(asker, it -> writable(it, changing));
    }

    private static Writable writable(Connection connection, boolean changing) throws SQLException {
        var writable =
                new Writable(new EnumMap<>(ResourceType.class), new EnumMap<>(ResourceType.class), new HashSet<>());
        var sql = """
                select t, sec.writable_anywhere(t, ?), sec.writable_here(t), sec.my_organisation() from unnest(?) t
                """;
        try (var statement = connection.prepareStatement(sql)) {
            var types = Probes.TYPES.stream().map(ResourceType::code).toArray();
            statement.setBoolean(1, changing);
            statement.setArray(2, connection.createArrayOf("text", types));
            var rows = statement.executeQuery();
            while (rows.next()) {
                var type = ResourceType.valueOf(rows.getString(1).toUpperCase(java.util.Locale.ROOT));
                writable.anywhere().put(type, list(rows.getArray(2)));
                writable.here().put(type, list(rows.getArray(3)));
                writable.organisation().add(rows.getObject(4, UUID.class));
            }
        }
        return writable;
    }

    private static List<UUID> list(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    private record Writable(
            Map<ResourceType, List<UUID>> anywhere,
            Map<ResourceType, List<UUID>> here,
            Set<@Nullable UUID> organisation) {

        boolean takes(Entry entry) {
            var keeper = entry.keeper();
            return anywhere.getOrDefault(entry.type(), List.of()).contains(entry.patient())
                    || (here.getOrDefault(entry.type(), List.of()).contains(entry.patient())
                            && (keeper == null || organisation.contains(keeper)));
        }
    }
}
