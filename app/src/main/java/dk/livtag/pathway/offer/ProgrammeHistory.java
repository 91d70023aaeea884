package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a programme, the organisation's own first, for whoever edits it. */
@Repository
class ProgrammeHistory {

    static final String VERSIONS = """
            select v.programme, v.kept_by, v.version, v.loaded_at, v.why, s.name
            from programme_version v
            left join staff_view s on s.account_id = v.edited_by
            where v.programme = :programme and (v.kept_by is null or v.kept_by = :organisation)
            order by v.kept_by nulls last, v.version desc
            """;

    private final JdbcClient jdbc;

    ProgrammeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProgrammeVersion> of(String programme, OrganisationId organisation) {
        return jdbc.sql(VERSIONS)
                .param("programme", programme)
                .param("organisation", organisation.value())
                .query(ProgrammeHistory::toVersion)
                .list();
    }

    private static ProgrammeVersion toVersion(ResultSet row, int rowNumber) throws SQLException {
        return new ProgrammeVersion(
                ProgrammeStore.key(
                        row.getString("programme"), row.getObject("kept_by", UUID.class), row.getInt("version")),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                row.getString("name"));
    }
}
