package dk.livtag.pathway.edit;

import dk.livtag.access.Caller;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.pathway.offer.ProgrammeKey;
import dk.livtag.pathway.programme.Programme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps an organisation's own versions beside the shipped ones. */
@Repository
class OwnVersionStore {

    static final String HISTORY = """
            select v.programme, v.kept_by, v.version, v.body, v.loaded_at, v.edited_name, v.why
            from programme_version v
            join organisation o on o.id = :organisation and o.kind = v.offered_by
            where v.programme = :programme and (v.kept_by is null or v.kept_by = :organisation)
            order by v.kept_by nulls last, v.version desc
            """;

    /** Zero rows: somebody else was first with this number. */
    static final String ADD = """
            insert into programme_version (programme, kept_by, version, body, offered_by, loaded_at, edited_by, edited_name, why)
            values (:programme, :organisation, :version, :body, :offeredBy, :at, :by, :name, :why)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    OwnVersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptVersion> versions(String programme, OrganisationId organisation) {
        return jdbc.sql(HISTORY)
                .param("programme", programme)
                .param("organisation", organisation.value())
                .query(OwnVersionStore::toVersion)
                .list();
    }

    boolean add(Programme it, Edit edit, Caller.SignedIn by, Instant at) {
        return jdbc.sql(ADD)
                        .param("programme", it.id())
                        .param(
                                "organisation",
                                by.organisation() == null
                                        ? null
                                        : by.organisation().value())
                        .param("version", it.version())
                        .param("body", edit.text())
                        .param("offeredBy", it.offeredBy())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("why", edit.why())
                        .update()
                == 1;
    }

    private static KeptVersion toVersion(ResultSet row, int rowNumber) throws SQLException {
        var keptBy = row.getObject("kept_by", UUID.class);
        return new KeptVersion(
                new ProgrammeKey(
                        row.getString("programme"),
                        keptBy == null ? null : new OrganisationId(keptBy),
                        row.getInt("version")),
                row.getString("body"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("edited_name"),
                row.getString("why"));
    }
}
