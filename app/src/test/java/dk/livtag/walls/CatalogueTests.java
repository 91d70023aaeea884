package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.ResourceType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database's own catalogue says of tables, views, functions and roles (T-RLS). */
@HouseTest
class CatalogueTests {

    /** Nothing of a patient stands in these. */
    private static final List<String> WITHOUT_PATIENTS = List.of(
            "assessment_template",
            "audit_checkpoint",
            "audit_seal",
            "clock_offset",
            "environment",
            "event_publication",
            "flyway_schema_history",
            "idempotency_key",
            "organisation",
            "pending_log_in",
            "programme_version",
            "session",
            "staff",
            "staff_absence");

    /** The facts of access, which sec.protect does not guard but policies of their own. */
    private static final List<String> FACTS =
            List.of("account", "audit_leaf", "block", "break_glass", "care_relation", "consent", "relative_grant");

    @Autowired
    People people;

    @Test
    void everyOtherTableIsBehindRowLevelSecurity() {
        assertThat(names("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and not (relrowsecurity and relforcerowsecurity)
                order by relname
                """)).isSubsetOf(WITHOUT_PATIENTS);
    }

    @Test
    void everyTableWithAPatientIsForcedAndHasAPolicyForTheApplication() {
        assertThat(names("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id'
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                    and (not (c.relrowsecurity and c.relforcerowsecurity)
                        or has_table_privilege('livtag_app', c.oid, 'select') and not exists (
                            select from pg_policy p where p.polrelid = c.oid and 'livtag_app'::regrole = any (p.polroles)))
                """)).isEmpty();
    }

    @Test
    void everyTableWithAPatientNamesItsResource() {
        var known = Arrays.stream(ResourceType.values()).map(ResourceType::code).toList();
        var resources = people.superuser()
                .sql("""
                select c.relname, coalesce(obj_description(c.oid), '') from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in (:facts)
                    and exists (select from pg_attribute where attrelid = c.oid and attname = 'patient_id')
                """)
                .param("facts", FACTS)
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
        assertThat(resources)
                .isNotEmpty()
                .allMatch(it -> known.contains(it.replaceFirst("^.* resource:", "")), "names a resource type");
    }

    @Test
    void everyViewAsksAsItsReader() {
        assertThat(names("""
                select relname from pg_class
                where relkind = 'v' and relnamespace in ('public'::regnamespace, 'sec'::regnamespace)
                    and not 'security_invoker=true' = any (coalesce(reloptions, '{}'))
                """)).isEmpty();
    }

    @Test
    void noViewIsMaterialised() {
        assertThat(names("select relname from pg_class where relkind = 'm'")).isEmpty();
    }

    @Test
    void policiesAreAskedOncePerStatement() {
        assertThat(names("""
                select c.relname || '.' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
                where 'livtag_app'::regrole = any (p.polroles)
                    and regexp_count(coalesce(pg_get_expr(p.polqual, p.polrelid), '')
                            || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''), 'sec\\.\\w+\\(')
                        > regexp_count(coalesce(pg_get_expr(p.polqual, p.polrelid), '')
                            || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''), 'SELECT sec\\.\\w+\\(')
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "livtag_app",
                "livtag_worker",
                "livtag_seal",
                "livtag_migrate",
                "livtag_backup",
                "livtag_guard",
                "livtag_owner"
            })
    void noRoleIsMighty(String role) {
        assertThat(names("""
                select rolname from pg_roles
                where rolname = '%s' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                    or rolcanlogin and rolname in ('livtag_owner', 'livtag_guard'))
                """.formatted(role))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livtag_app", "livtag_worker", "livtag_seal", "livtag_backup", "livtag_migrate"})
    void noLogInOwnsAnything(String role) {
        assertThat(names("""
                select relname::text from pg_class where relowner = '%1$s'::regrole
                union all select proname from pg_proc where proowner = '%1$s'::regrole
                union all select nspname from pg_namespace where nspowner = '%1$s'::regrole
                """.formatted(role))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livtag_app", "livtag_worker", "livtag_seal"})
    void nobodyTruncates(String role) {
        assertThat(privileged(role, "truncate", "relkind in ('r', 'p')")).isEmpty();
    }

    @Test
    void theApplicationDeletesNothingOfAPatient() {
        assertThat(privileged("livtag_app", "delete", "obj_description(oid) like 'resource:%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livtag_app", "livtag_worker", "livtag_seal"})
    void nobodyChangesTheLogOrItsSeal(String role) {
        var log = "relname in ('audit_leaf', 'audit_seal', 'audit_checkpoint')";
        assertThat(privileged(role, "update", log)).isEmpty();
        assertThat(privileged(role, "delete", log)).isEmpty();
    }

    @Test
    void theFactsOfAccessAreNotTheApplicationsToWrite() {
        var facts = "relname in ('care_relation', 'block', 'consent', 'relative_grant', 'break_glass', 'account')";
        assertThat(privileged("livtag_app", "insert", facts)).isEmpty();
        assertThat(privileged("livtag_app", "update", facts)).isEmpty();
        assertThat(privileged("livtag_app", "delete", facts)).isEmpty();
    }

    @Test
    void everyFunctionOfTheGuardRunsAsTheGuardWithItsOwnPath() {
        assertThat(names("""
                select proname from pg_proc
                where pronamespace = 'sec'::regnamespace and prokind = 'f'
                    and not (prosecdef and proowner = 'livtag_guard'::regrole
                        and exists (select from unnest(proconfig) setting where setting like 'search_path=pg_catalog%'))
                """)).isEmpty();
    }

    @Test
    void noFunctionOfTheGuardIsOpenToAll() {
        assertThat(names("""
                select proname from pg_proc p
                where pronamespace = 'sec'::regnamespace and prokind = 'f'
                    and (proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0))
                """)).isEmpty();
    }

    @Test
    void aNewSchemaIsNotTheApplicationsToMake() {
        assertThat(names("""
                select privilege from unnest(array['create', 'temporary']) privilege
                where has_database_privilege('livtag_app', current_database(), privilege)
                union all
                select nspname from pg_namespace
                where nspname in ('public', 'sec') and has_schema_privilege('livtag_app', oid, 'create')
                """)).isEmpty();
    }

    private List<String> privileged(String role, String privilege, String where) {
        return names("""
                select relname from pg_class
                where relnamespace in ('public'::regnamespace, 'sec'::regnamespace) and relkind in ('r', 'p', 'v') and %s
                    and has_table_privilege('%s', oid, '%s')
                """.formatted(where, role, privilege));
    }

    private List<String> names(String sql) {
        return people.superuser().sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
