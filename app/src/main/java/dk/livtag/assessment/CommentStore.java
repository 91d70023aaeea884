package dk.livtag.assessment;

import dk.livtag.assessment.entry.Assessment;
import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Finding.Comment;
import dk.livtag.pathway.Pathway;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what professions say to each other's findings. */
@Repository
class CommentStore {

    static final String ADD = """
            insert into assessment_comment (patient_id, id, organisation_id, pathway_id, profession, field, version, author_id,
                words, at)
            values (:patient, :id, :organisation, :pathway, :profession, :field, :version, :author, :words, :at)
            """;

    static final String ALL = """
            select c.profession, c.field, c.words, c.at, s.name, s.profession as by_profession
            from assessment_comment c
            join staff_view s on s.account_id = c.author_id
            where c.patient_id = :patient and c.pathway_id = :pathway
            order by c.at, c.id
            """;

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Assessment.Entry about, Said said) {
        var subject = about.sheet().subject();
        jdbc.sql(ADD)
                .param("patient", subject.patient().value())
                .param("id", id)
                .param("organisation", subject.organisation().value())
                .param("pathway", subject.pathway().value())
                .param("profession", subject.profession().code())
                .param("version", about.version())
                .param("field", said.field())
                .param("author", said.author())
                .param("words", said.words())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Comment> all(Pathway pathway) {
        return jdbc.sql(ALL)
                .param("patient", pathway.patient().value())
                .param("pathway", pathway.id().value())
                .query((row, _) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                Rows.profession(row.getString("profession")),
                row.getString("field"),
                row.getString("words"),
                new Author(row.getString("name"), Rows.profession(row.getString("by_profession"))),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** What is said of which field, by whom. */
    record Said(String field, UUID author, String words, Instant at) {}
}
