package dk.livtag.assessment;

import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.pathway.Pathway;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the part of an assessment that only the psychologist and the doctor may read (R3). */
@Repository
class ConfidentialStore {

    static final String ADD = """
            insert into assessment_confidential (patient_id, id, organisation_id, author_id, answers)
            values (:patient, :id, :organisation, :author, cast(:answers as jsonb))
            """;

    static final String ALL = """
            select c.id, c.answers
            from assessment_confidential c
            join assessment a on a.patient_id = c.patient_id and a.id = c.id
            where c.patient_id = :patient and a.pathway_id = :pathway
            """;

    private final JdbcClient jdbc;

    ConfidentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Entry it, Answers answers) {
        jdbc.sql(ADD)
                .param("patient", it.sheet().subject().patient().value())
                .param("id", it.id())
                .param("organisation", it.sheet().subject().organisation().value())
                .param("author", it.sheet().author().value())
                .param("answers", Json.write(answers))
                .update();
    }

    /** By the entry's id. */
    Map<UUID, Answers> all(Pathway pathway) {
        var found = new HashMap<UUID, Answers>();
        jdbc.sql(ALL)
                .param("patient", pathway.patient().value())
                .param("pathway", pathway.id().value())
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), Json.answers(row.getString("answers")));
                });
        return found;
    }
}
