package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.quality.Statements;
import dk.livtag.walls.Contexts.Asker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a house of two thousand, each list asks the guard once, not once a row, and reads no more than it must (T-RLS-PLAN). */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTests {

    private static final int PATIENTS = 2_000;

    /** Buffers of 8 kB that a list may touch; a policy asked row by row touches some hundred thousand. */
    private static final int BUDGET = 60_000;

    private static final Pattern GUARD = Pattern.compile("sec\\.\\w+\\(");

    @Autowired
    DataSource app;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    private Accepted.Team team;

    static Stream<String> lists() {
        return Stream.of(
                "CitizenListStore.LIST",
                "OpenStepStore.OF",
                "NewsStore.SINCE",
                "MarkStore.OF",
                "CitizenStore.SINCE",
                "CitizenStore.COUNTS",
                "TaskStore.LIST",
                "DueStore.DUE",
                "TriageStore.WAITING",
                "TriageStore.COUNT_WAITING",
                "TriageStore.DECIDED",
                "OverviewStore.FIND",
                "PathwayStore.LATEST",
                "PatientStore.FIND");
    }

    @BeforeAll
    void fillTheHouse() {
        team = accepted.team("Plan hospital");
        var hospital = team.hospital();
        fill("""
                insert into patient (patient_id, organisation_id, given_name, family_name, birth_date, registered_at)
                select md5('plan ' || n)::uuid, :hospital, 'Plan', 'Person ' || n, '1980-01-01', '2026-01-01'
                from generate_series(1, :many) n on conflict do nothing
                """, hospital);
        fill("""
                insert into pathway (patient_id, id, organisation_id, programme, programme_version, state, phase, phase_number,
                    counted_from, points, started_at, expected_end, plan_version, version, due_from)
                select md5('plan ' || n)::uuid, md5('plan pathway ' || n)::uuid, :hospital, 'hospital', 1, 'active', 'initial', 1,
                    '2026-01-01', '{}', '2026-01-01', '2027-01-01', 1, 1, '2026-11-01'
                from generate_series(1, :many) n on conflict do nothing
                """, hospital);
        fill("""
                insert into pathway_step (patient_id, pathway_id, organisation_id, code, number, name_da, name_en, kind, part, who,
                    due_on, state)
                select md5('plan ' || n)::uuid, md5('plan pathway ' || n)::uuid, :hospital, 'step ' || s, 1, 'Skridt', 'Step',
                    'CONTACT', 'INDIVIDUAL', case s when 1 then 'DOCTOR' else 'CONTACT_NURSE' end, '2026-11-01', 'OPEN'
                from generate_series(1, :many) n, generate_series(1, 2) s on conflict do nothing
                """, hospital);
        join("doctor", team.doctor().value());
        join("contact_nurse", team.nurse().value());
        people.asSuperuser(
                """
                insert into seen (patient_id, account_id, organisation_id, at)
                select md5('plan ' || n)::uuid, :account, :hospital, '2026-01-02' from generate_series(1, :many) n
                on conflict do nothing
                """,
                Map.of(
                        "hospital", team.hospital().value(),
                        "many", PATIENTS,
                        "account", team.nurse().value()));
        people.asSuperuser("analyze", Map.of());
    }

    private void join(String role, UUID account) {
        people.asSuperuser(
                """
                insert into care_team (patient_id, pathway_id, organisation_id, role, account_id, valid_from)
                select md5('plan ' || n)::uuid, md5('plan pathway ' || n)::uuid, :hospital, :role, :account, '2026-01-01'
                from generate_series(1, :many) n on conflict do nothing
                """, Map.of("hospital", team.hospital().value(), "many", PATIENTS, "role", role, "account", account));
        people.asSuperuser("""
                insert into care_relation (patient_id, id, account_id, organisation_id, valid_from)
                select md5('plan ' || n)::uuid, gen_random_uuid(), :account, :hospital, '2026-01-01'
                from generate_series(1, :many) n on conflict do nothing
                """, Map.of("hospital", team.hospital().value(), "many", PATIENTS, "account", account));
    }

    private void fill(String sql, OrganisationId hospital) {
        people.asSuperuser(sql, Map.of("hospital", hospital.value(), "many", PATIENTS));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theGuardIsAskedOnce(String list) {
        var plan = explain(Statements.named(list));
        System.out.printf("walls: %s touches %d buffers among %d people%n", list, buffers(plan), PATIENTS);
        assertThat(askedPerRow(plan)).isEmpty();
        assertThat(buffers(plan)).isBetween(1L, (long) BUDGET);
    }

    @Test
    void aPolicyAskedRowByRowIsFound() {
        people.owner()
                .sql("create table if not exists slow_probe (patient_id uuid not null)")
                .update();
        people.owner().sql("alter table slow_probe enable row level security").update();
        people.owner().sql("drop policy if exists slow on slow_probe").update();
        people.owner()
                .sql(
                        "create policy slow on slow_probe for select to livtag_app using (patient_id = any (sec.readable_here('care_plan')))")
                .update();
        people.owner().sql("grant select on slow_probe to livtag_app").update();
        try {
            fill(
                    "insert into slow_probe select md5('plan ' || n)::uuid from generate_series(1, :many) n where :hospital is not null",
                    team.hospital());
            assertThat(askedPerRow(explain("select * from slow_probe limit 3"))).isNotEmpty();
        } finally {
            people.owner().sql("drop table slow_probe").update();
        }
    }

    private JsonNode explain(String sql) {
        return new Contexts(app).as(new Asker(team.nurse().value(), "treatment", Instant.now()), connection -> {
            var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var json = client.sql("explain (analyze, buffers, format json) " + sql)
                    .params(parameters(sql))
                    .query((row, _) -> row.getString(1))
                    .single();
            return JsonMapper.shared().readTree(json).path(0).path("Plan");
        });
    }

    private Map<String, Object> parameters(String sql) {
        var all = new HashMap<String, Object>(Map.of(
                "pattern",
                "%Plan%",
                "order",
                "NAME",
                "limit",
                50,
                "offset",
                0,
                "size",
                50,
                "start",
                0,
                "since",
                OffsetDateTime.parse("2025-01-01T00:00:00Z")));
        var today = LocalDate.parse("2026-11-22");
        all.putAll(Map.of(
                "today", today, "soon", today.plusDays(14), "team", true, "from", today.minusYears(1), "to", today));
        all.put("newSince", OffsetDateTime.parse("2026-11-15T00:00:00Z"));
        all.put("unseenAt", OffsetDateTime.parse("2026-10-11T00:00:00Z"));
        all.put("hourAgo", OffsetDateTime.parse("2026-11-22T00:00:00Z"));
        all.put("unseenOn", today.minusWeeks(6));
        all.put("list", "OVERDUE");
        all.put("looking", false);
        all.put("ids", ids());
        all.put("me", team.nurse().value());
        all.put("organisation", team.hospital().value());
        all.put("patient", UUID.nameUUIDFromBytes("plan 1".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        all.put("id", UUID.nameUUIDFromBytes("plan 1".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        all.keySet().removeIf(it -> !sql.contains(":" + it));
        return all;
    }

    /** Those of one page. */
    private static UUID[] ids() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(
                        it -> UUID.nameUUIDFromBytes(("plan " + it).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toArray(UUID[]::new);
    }

    /** Calls of the guard outside of what is worked out once: an InitPlan, or a function scanned as a table. */
    private static List<String> askedPerRow(JsonNode node) {
        var found = new ArrayList<String>();
        for (var part :
                List.of("Filter", "Join Filter", "Index Cond", "Recheck Cond", "Hash Cond", "One-Time Filter")) {
            var condition = node.path(part).asString("");
            if (GUARD.matcher(condition).find()) found.add(part + ": " + condition);
        }
        if (GUARD.matcher(node.path("Output").toString()).find() && loops(node) > 1)
            found.add("output: " + node.path("Output"));
        node.path("Plans").valueStream().forEach(it -> {
            if (it.path("Parent Relationship").asString("").equals("SubPlan") && loops(it) > 1) {
                found.add("a sub-plan worked out " + loops(it) + " times: " + it.path("Subplan Name"));
            }
            if (it.path("Parent Relationship").asString("").equals("InitPlan") && loops(it) > 1) {
                found.add("an init plan worked out " + loops(it) + " times");
            }
            found.addAll(askedPerRow(it));
        });
        return found;
    }

    private static long loops(JsonNode node) {
        return node.path("Actual Loops").asLong(0);
    }

    private static long buffers(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asLong()
                + plan.path("Shared Read Blocks").asLong();
    }
}
