package dk.livtag.assessment;

import dk.livtag.access.Profession;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Sheet;
import dk.livtag.assessment.entry.Sheet.Subject;
import dk.livtag.assessment.template.Templates;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.PathwayId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What drafts and signed assessments have in common in their rows. */
final class Rows {

    private Rows() {}

    static Map<String, @Nullable Object> of(Sheet it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("patient", it.subject().patient().value());
        row.put("organisation", it.subject().organisation().value());
        row.put("pathway", it.subject().pathway().value());
        row.put("profession", it.subject().profession().code());
        row.put("template", it.template().version());
        row.put("author", it.author().value());
        return row;
    }

    static Sheet sheet(ResultSet row, Templates templates, Answers answers) throws SQLException {
        var profession = profession(row.getString("profession"));
        return new Sheet(
                new Subject(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new PathwayId(row.getObject("pathway_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        profession),
                templates.get(profession, row.getInt("template_version")),
                new AccountId(row.getObject("author_id", UUID.class)),
                answers);
    }

    static Profession profession(String code) {
        return Profession.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
