package dk.livtag;

import com.zaxxer.hikari.HikariDataSource;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.postgres.EmbeddedPostgres;
import dk.livtag.postgres.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes organisations, staff and citizens' accounts as the operator's provisioning does: as the owner. */
@TestComponent
public class People {

    private final JdbcClient owner;
    private final DataSource superuser;

    People(@Qualifier("migrate") DataSource migrate) {
        this.owner = JdbcClient.create(pooled(migrate));
        var server = TestPostgres.server();
        this.superuser = pooled(new DriverManagerDataSource(
                server.jdbcUrl(EmbeddedPostgres.DATABASE), "postgres", server.password("postgres")));
    }

    /** Logging in costs more than most of what tests ask. */
    private static DataSource pooled(DataSource source) {
        var pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }

    public JdbcClient owner() {
        return owner;
    }

    /** The same name always gives the same id. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public OrganisationId hospital(String name) {
        return place(name, "hospital");
    }

    public OrganisationId municipality(String name) {
        return place(name, "municipality");
    }

    private OrganisationId place(String name, String kind) {
        owner.sql("""
                insert into organisation (id, name, kind, phone, receives_referrals)
                values (:id, :name, :kind, '12345678', true) on conflict do nothing
                """)
                .param("id", id(name))
                .param("name", name)
                .param("kind", kind)
                .update();
        return new OrganisationId(id(name));
    }

    /** A clinician with triage duty where the profession may have it. */
    public AccountId staff(String name, String profession, OrganisationId organisation) {
        return staff(name, profession, organisation, true);
    }

    public AccountId staff(String name, String profession, OrganisationId organisation, boolean triage) {
        var id = account(Map.of(
                "name", name, "role", "clinician", "profession", profession, "organisation", organisation.value()));
        owner.sql("update account set triage = :triage, management_permission = :permission where id = :id")
                .param("triage", triage)
                .param("permission", profession.equals("secretary") || profession.equals("social_worker"))
                .param("id", id.value())
                .update();
        owner.sql("""
                insert into staff (account_id, organisation_id, name, title, profession, phone)
                values (:id, :organisation, :name, 'Fagperson', :profession, '12345678') on conflict do nothing
                """)
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("name", name)
                .param("profession", profession)
                .update();
        return id;
    }

    public AccountId citizen(String name, PatientId patient) {
        return account(Map.of("name", name, "role", "citizen", "patient", patient.value()));
    }

    /** Somebody who can log in in one of the roles without a profession or a patient. */
    public AccountId other(String name, String role, OrganisationId organisation) {
        return account(Map.of("name", name, "role", role, "organisation", organisation.value()));
    }

    /** Opens a care relation without a referral, as only a test may. */
    public void relation(AccountId account, PatientId patient, OrganisationId organisation) {
        asSuperuser(
                """
                insert into care_relation (patient_id, id, account_id, organisation_id, valid_from)
                values (:patient, :id, :account, :organisation, '2026-01-01') on conflict do nothing
                """,
                Map.of(
                        "patient", patient.value(),
                        "id", UUID.randomUUID(),
                        "account", account.value(),
                        "organisation", organisation.value()));
    }

    /** Rows of the audit log about the patient, oldest first: role|actions|resources|decision|rules. */
    public List<String> audited(PatientId patient) {
        return superuser()
                .sql("""
                select concat_ws('|', role, actions, resources, decision, rules)
                from audit_leaf where patient_id = :patient order by at, id
                """)
                .param("patient", patient.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    public void asSuperuser(String sql, Map<String, ?> parameters) {
        superuser().sql(sql).params(parameters).update();
    }

    /** Sees and may do everything: to look behind the scenes. */
    public JdbcClient superuser() {
        return JdbcClient.create(superuser);
    }

    private AccountId account(Map<String, Object> with) {
        var id = id(String.valueOf(with.get("name")));
        owner.sql("""
                insert into account (id, role, profession, organisation_id, patient_id, display_name)
                values (:id, :role, :profession, :organisation, :patient, :name) on conflict do nothing
                """)
                .param("id", id)
                .param("role", with.get("role"))
                .param("profession", with.get("profession"))
                .param("organisation", with.get("organisation"))
                .param("patient", with.get("patient"))
                .param("name", with.get("name"))
                .update();
        return new AccountId(id);
    }
}
