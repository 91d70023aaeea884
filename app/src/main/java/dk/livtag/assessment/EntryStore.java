package dk.livtag.assessment;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Assessment.Author;
import dk.livtag.assessment.entry.Assessment.Corrected;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.assessment.entry.Assessment.Signed;
import dk.livtag.assessment.entry.Sheet;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.assessment.template.Templates;
import dk.livtag.pathway.Pathway;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is signed; a version that is there already is never written again. */
@Repository
class EntryStore {

    static final String ADD = """
            insert into assessment (patient_id, id, organisation_id, pathway_id, profession, template_version, author_id, version,
                answers, signed_at, reason)
            values (:patient, :id, :organisation, :pathway, :profession, :template, :author, :version,
                cast(:answers as jsonb), :at, :reason)
            on conflict (patient_id, pathway_id, profession, version) do nothing
            """;

    static final String ALL = """
            select a.id, a.patient_id, a.organisation_id, a.pathway_id, a.profession, a.template_version, a.author_id, a.version,
                a.answers, a.signed_at, a.reason, s.name as author
            from assessment a
            join staff_view s on s.account_id = a.author_id
            where a.patient_id = :patient and a.pathway_id = :pathway
            order by a.profession, a.version desc
            """;

    private final JdbcClient jdbc;
    private final ConfidentialStore confidentials;
    private final Templates templates;

    EntryStore(JdbcClient jdbc, ConfidentialStore confidentials, Templates templates) {
        this.jdbc = jdbc;
        this.confidentials = confidentials;
        this.templates = templates;
    }

    /** False when somebody else has signed that version first. */
    boolean add(Entry it) {
        var fields = it.sheet().template().fields().toList();
        var open = it.sheet().answers().to(fields, field -> !field.is(Mark.CONFIDENTIAL));
        var confidential = it.sheet().answers().to(fields, field -> field.is(Mark.CONFIDENTIAL));
        var row = row(it);
        row.put("answers", Json.write(open));
        var added = jdbc.sql(ADD).params(row).update() == 1;
        if (added && !confidential.values().isEmpty()) {
            confidentials.add(it, confidential);
        }
        return added;
    }

    /** All versions of all professions in one pathway, each profession's latest first; without what is confidential. */
    List<Kept> all(Pathway pathway) {
        return jdbc.sql(ALL)
                .param("patient", pathway.patient().value())
                .param("pathway", pathway.id().value())
                .query((row, _) -> kept(row))
                .list();
    }

    /** Each profession's latest version. */
    List<Kept> latest(Pathway pathway) {
        return latest(all(pathway));
    }

    static List<Kept> latest(List<Kept> all) {
        var latest = new EnumMap<Profession, Kept>(Profession.class);
        all.forEach(it -> latest.putIfAbsent(it.profession(), it));
        return List.copyOf(latest.values());
    }

    private static Map<String, @Nullable Object> row(Entry it) {
        var row = Rows.of(it.sheet());
        row.put("id", it.id());
        row.put("version", it.version());
        row.put("at", it.at().atOffset(ZoneOffset.UTC));
        row.put("reason", it instanceof Corrected corrected ? corrected.reason() : null);
        return row;
    }

    private Kept kept(ResultSet row) throws SQLException {
        var sheet = Rows.sheet(row, templates, Json.answers(row.getString("answers")));
        return new Kept(
                entry(row, sheet),
                new Author(row.getString("author"), sheet.subject().profession()));
    }

    private static Entry entry(ResultSet row, Sheet sheet) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("signed_at", OffsetDateTime.class).toInstant();
        var reason = row.getString("reason");
        return reason == null ? new Signed(id, sheet, at) : new Corrected(id, sheet, row.getInt("version"), reason, at);
    }
}
