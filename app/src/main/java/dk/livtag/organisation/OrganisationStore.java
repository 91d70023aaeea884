package dk.livtag.organisation;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {

    static final String RECEIVING_REFERRALS = """
            select id, name, kind, phone, receives_referrals
            from organisation
            where receives_referrals
            order by name
            """;

    static final String FIND = """
            select id, name, kind, phone, receives_referrals
            from organisation
            where id = :id
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisation> receivingReferrals() {
        return jdbc.sql(RECEIVING_REFERRALS)
                .query(OrganisationStore::toOrganisation)
                .list();
    }

    Organisation get(OrganisationId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(OrganisationStore::toOrganisation)
                .optional()
                .orElseThrow(() -> new NotFound("organisation.unknown"));
    }

    private static Organisation toOrganisation(ResultSet row, int rowNumber) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                OrganisationKind.of(row.getString("kind")),
                row.getString("phone"),
                row.getBoolean("receives_referrals"));
    }
}
