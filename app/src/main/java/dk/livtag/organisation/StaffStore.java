package dk.livtag.organisation;

import dk.livtag.access.Profession;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StaffStore {

    static final String FIND = """
            select account_id, organisation_id, name, title, profession, phone
            from staff
            where account_id = :account
            """;

    static final String OF = """
            select account_id, organisation_id, name, title, profession, phone
            from staff
            where organisation_id = :organisation and profession = :profession
            order by name, account_id
            """;

    static final String PROFILE = """
            select account_id, organisation_id, name, title, profession, phone, qualified_in, pain_since
            from staff
            where account_id = :account
            """;

    static final String TELL =
            "update staff set qualified_in = :qualifiedIn, pain_since = :painSince where account_id = :account";

    static final String ALL = """
            select account_id, organisation_id, name, title, profession, phone, qualified_in, pain_since
            from staff
            where organisation_id = :organisation
            order by profession, name, account_id
            """;

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StaffMember get(AccountId account) {
        return jdbc.sql(FIND)
                .param("account", account.value())
                .query(StaffStore::toStaffMember)
                .optional()
                .orElseThrow(() -> new NotFound("organisation.staff-unknown"));
    }

    List<StaffMember> of(OrganisationId organisation, Profession profession) {
        return jdbc.sql(OF)
                .param("organisation", organisation.value())
                .param("profession", profession.code())
                .query(StaffStore::toStaffMember)
                .list();
    }

    Profile profile(AccountId account) {
        return jdbc.sql(PROFILE)
                .param("account", account.value())
                .query(StaffStore::toProfile)
                .optional()
                .orElseThrow(() -> new NotFound("organisation.staff-unknown"));
    }

    List<Profile> all(OrganisationId organisation) {
        return jdbc.sql(ALL)
                .param("organisation", organisation.value())
                .query(StaffStore::toProfile)
                .list();
    }

    void tell(AccountId account, @Nullable Integer qualifiedIn, @Nullable Integer painSince) {
        jdbc.sql(TELL)
                .param("account", account.value())
                .param("qualifiedIn", qualifiedIn)
                .param("painSince", painSince)
                .update();
    }

    private static Profile toProfile(ResultSet row, int rowNumber) throws SQLException {
        return new Profile(
                toStaffMember(row, rowNumber),
                row.getObject("qualified_in", Integer.class),
                row.getObject("pain_since", Integer.class));
    }

    private static StaffMember toStaffMember(ResultSet row, int rowNumber) throws SQLException {
        return new StaffMember(
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                Profession.valueOf(row.getString("profession").toUpperCase(Locale.ROOT)),
                row.getString("phone"));
    }
}
