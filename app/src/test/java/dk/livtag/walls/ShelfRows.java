package dk.livtag.walls;

import dk.livtag.walls.Contexts.Asker;
import dk.livtag.walls.Probes.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What PostgreSQL shows of a shelf, lets change on it and takes for it, for one who asks. Nothing of it stays. */
record ShelfRows(Contexts contexts, Asker asker) {

    private static final String REFUSED = "42501";

    /** The rows about these people that the asker is shown. */
    Set<UUID> shown(Shelf shelf, Collection<UUID> patients) {
        return contexts.as(
                asker,
                it -> ids(
                        it,
                        "select %s from %s where patient_id = any (:patients)".formatted(shelf.key(), shelf.table()),
                        patients));
    }

    /** Those that the asker may change. */
    Set<UUID> changed(Shelf shelf, Collection<UUID> patients) {
        var sql = "update %1$s set %2$s = %2$s where patient_id = any (:patients) returning %3$s"
                .formatted(shelf.table(), shelf.change(), shelf.key());
        return contexts.as(asker, it -> ids(it, sql, patients));
    }

    /** Whether row-level security lets such a row in; that it is there already is another matter. */
    boolean adds(Shelf shelf, Entry entry) {
        return contexts.as(asker, connection -> {
            try {
                client(connection)
                        .sql(shelf.insert())
                        .params(Shelf.parameters(entry))
                        .update();
                return true;
            } catch (DataAccessException e) {
                return !state(e).equals(REFUSED);
            }
        });
    }

    /** Whether a row goes when the asker deletes it. */
    boolean deletes(Shelf shelf, UUID id) {
        return contexts.as(asker, connection -> {
            try {
                var sql = "delete from %s where %s = :id".formatted(shelf.table(), shelf.key());
                return client(connection).sql(sql).param("id", id).update() > 0;
            } catch (DataAccessException e) {
                return false;
            }
        });
    }

    private static Set<UUID> ids(Connection connection, String sql, Collection<UUID> patients) {
        return client(connection)
                .sql(sql)
                .param("patients", patients.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static String state(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    }
}
