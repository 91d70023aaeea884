package dk.livtag.plan.coverage;

import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.coverage.Covered.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is answered. Row-level security shows whose problems the caller may know; the sums hide small groups. */
@Repository
class CoverageStore {

    static final String LIST = """
            select p.patient_id, n.given_name || ' ' || n.family_name as name, p.words, p.area, i.items, i.professions,
                a.first, case when a.times > 1 then a.latest end as latest
            from activity_problem p
            join person_view n on n.patient_id = p.patient_id
            join lateral (
                select coalesce(array_agg(i.words order by i.made_at), '{}') as items,
                    coalesce(array_agg(distinct i.profession), '{}') as professions
                from plan_item i
                where i.patient_id = p.patient_id and p.id = any (i.problems)) i on true
            join lateral (
                select (array_agg(x.performance order by b.begun_at))[1] as first,
                    (array_agg(x.performance order by b.begun_at desc))[1] as latest, count(*) as times
                from problem_rating x
                join rating_run b on b.patient_id = x.patient_id and b.id = x.run_id
                where x.patient_id = p.patient_id and x.problem_id = p.id and x.performance is not null) a on true
            where not p.aside and (:area = '' or p.area = :area) and (not :unanswered or i.items = '{}')
                and (:programme = '' or exists (
                    select from course_view c where c.patient_id = p.patient_id and c.programme = :programme))
            order by i.items = '{}' desc, name, p.importance desc nulls last, p.id
            limit :limit offset :offset
            """;

    static final String FIGURES = """
            select area, people, problems, unanswered, rated, change from sec.plan_coverage(:fewest, :programme)
            """;

    private final JdbcClient jdbc;

    CoverageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Covered> list(Sought sought, int limit, int offset) {
        return jdbc.sql(LIST)
                .param("area", sought.area())
                .param("unanswered", sought.unanswered())
                .param("programme", sought.programme())
                .param("limit", limit)
                .param("offset", offset)
                .query(CoverageStore::covered)
                .list();
    }

    /** Every area in its order, also those that nobody has. */
    List<AreaFigures> figures(int fewest, String programme) {
        var rows = jdbc.sql(FIGURES)
                .param("fewest", fewest)
                .param("programme", programme)
                .query(CoverageStore::figures)
                .list();
        return Arrays.stream(Area.values())
                .map(area -> rows.stream()
                        .filter(it -> it.area() == area)
                        .findFirst()
                        .orElseGet(() -> new AreaFigures(area, 0, 0, 0, 0, null)))
                .toList();
    }

    private static Covered covered(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        return new Covered(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getString("words"),
                area == null ? null : Area.valueOf(area),
                List.of((String[]) row.getArray("items").getArray()),
                Arrays.stream((String[]) row.getArray("professions").getArray())
                        .map(it -> Profession.valueOf(it.toUpperCase(Locale.ROOT)))
                        .toList(),
                row.getObject("first", Integer.class),
                row.getObject("latest", Integer.class));
    }

    private static AreaFigures figures(ResultSet row, int number) throws SQLException {
        return new AreaFigures(
                Area.valueOf(row.getString("area")),
                row.getObject("people", Integer.class),
                row.getObject("problems", Integer.class),
                row.getObject("unanswered", Integer.class),
                row.getObject("rated", Integer.class),
                row.getBigDecimal("change"));
    }
}
