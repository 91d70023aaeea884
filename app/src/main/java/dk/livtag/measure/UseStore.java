package dk.livtag.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how often instruments are sent in the caller's own organisation. */
@Repository
class UseStore {

    static final String USES = """
            select instrument, month, uses from sec.measure_uses(:since) order by instrument, month desc
            """;

    private final JdbcClient jdbc;

    UseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Licences.Use> since(OffsetDateTime since) {
        return jdbc.sql(USES)
                .param("since", since)
                .query((row, _) -> new Licences.Use(
                        row.getString("instrument"), row.getObject("month", LocalDate.class), row.getLong("uses")))
                .list();
    }
}
