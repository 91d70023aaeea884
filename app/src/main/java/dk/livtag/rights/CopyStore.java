package dk.livtag.rights;

import dk.livtag.kernel.PatientId;
import dk.livtag.rights.RecordCopies.Shelf;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all that row-level security shows the citizen of herself. */
@Repository
class CopyStore {

    static final String ALL = "select kind, entries from export_record(:patient)";

    private final JdbcClient jdbc;

    CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Shelf> all(PatientId patient) {
        return jdbc.sql(ALL)
                .param("patient", patient.value())
                .query((row, _) -> new Shelf(row.getString("kind"), row.getString("entries")))
                .list();
    }
}
