package dk.livtag.assessment;

import dk.livtag.assessment.entry.Assessment.Draft;
import dk.livtag.assessment.entry.Sheet.Subject;
import dk.livtag.assessment.template.Templates;
import dk.livtag.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is being written; the guard shows a draft to nobody but its author. */
@Repository
class AssessmentDraftStore {

    static final String ADD = """
            insert into assessment_draft (patient_id, id, organisation_id, pathway_id, profession, template_version, author_id,
                base, version, answers, saved_at, state)
            values (:patient, :id, :organisation, :pathway, :profession, :template, :author,
                :base, :version, cast(:answers as jsonb), :at, 'OPEN')
            on conflict do nothing
            """;

    static final String CHANGE = """
            update assessment_draft
            set base = :base, version = :version, answers = cast(:answers as jsonb), saved_at = :at
            where patient_id = :patient and id = :id and version = :version - 1 and state = 'OPEN'
            """;

    static final String CLOSE = """
            update assessment_draft
            set state = :state, answers = '{}'
            where patient_id = :patient and id = :id and version = :version and state = 'OPEN'
            """;

    static final String FIND = """
            select id, patient_id, organisation_id, pathway_id, profession, template_version, author_id, base, version, answers,
                saved_at
            from assessment_draft
            where patient_id = :patient and pathway_id = :pathway and profession = :profession and author_id = :author
                and state = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final Templates templates;

    AssessmentDraftStore(JdbcClient jdbc, Templates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** False when another window of the author's was first. */
    boolean save(Draft it) {
        return jdbc.sql(it.version() == 1 ? ADD : CHANGE).params(row(it)).update() == 1;
    }

    /** False when another window of the author's was first. */
    boolean close(Draft it, String state) {
        return jdbc.sql(CLOSE)
                        .param("patient", it.sheet().subject().patient().value())
                        .param("id", it.id())
                        .param("version", it.version())
                        .param("state", state)
                        .update()
                == 1;
    }

    Optional<Draft> find(Subject subject, AccountId author) {
        return jdbc.sql(FIND)
                .param("patient", subject.patient().value())
                .param("pathway", subject.pathway().value())
                .param("profession", subject.profession().code())
                .param("author", author.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    private static Map<String, @Nullable Object> row(Draft it) {
        var row = Rows.of(it.sheet());
        row.put("id", it.id());
        row.put("base", it.base());
        row.put("version", it.version());
        row.put("answers", Json.write(it.sheet().answers()));
        row.put("at", it.savedAt().atOffset(ZoneOffset.UTC));
        return row;
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                Rows.sheet(row, templates, Json.answers(row.getString("answers"))),
                row.getInt("base"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
