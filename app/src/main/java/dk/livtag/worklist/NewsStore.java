package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.programme.Words;
import dk.livtag.worklist.news.News;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what others have done since somebody last looked. */
@Repository
class NewsStore {

    /** Where somebody looks now, a look within the hour belongs to this visit, and the one before it counts. */
    static final String SINCE = """
            with looked as materialized (
                select s.patient_id, case when :looking and s.at >= :hourAgo then s.before else s.at end as since
                from seen s
                where s.account_id = :me and s.patient_id = any (:ids::uuid[]))
            select l.patient_id, l.since, n.kind, n.about, n.name_da, n.name_en, n.at, n.by_account
            from looked l
            left join lateral (
                select e.kind, coalesce(d.kind, '') as about, d.name_da, d.name_en, e.at, e.by_account
                from pathway_event_view e
                left join lateral (
                    select s.kind, s.name_da, s.name_en from step_view s
                    where s.patient_id = e.patient_id and s.pathway_id = e.pathway_id and s.code = e.subject
                        and e.kind in ('STEP_DONE', 'STEP_MISSED', 'POSTPONED')
                    order by s.number desc
                    limit 1) d on true
                where e.patient_id = l.patient_id and e.at > l.since
                union all
                select 'ASSESSMENT', a.profession, null, null, a.signed_at, a.author_id
                from signed_assessment_view a
                where a.patient_id = l.patient_id and a.signed_at > l.since
                union all
                select 'COMMENT', '', null, null, k.at, k.author_id
                from assessment_comment_view k
                where k.patient_id = l.patient_id and k.at > l.since) n on n.by_account is distinct from :me
            order by l.patient_id, n.at desc, n.kind
            """;

    static final Duration VISIT = Duration.ofHours(1);

    private final JdbcClient jdbc;

    NewsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PatientId, News> since(Collection<PatientId> patients, AccountId me, Instant now, boolean looking) {
        var times = new HashMap<PatientId, Instant>();
        var items = new HashMap<PatientId, List<News.Item>>();
        jdbc.sql(SINCE)
                .param("me", me.value())
                .param("looking", looking)
                .param("hourAgo", now.minus(VISIT).atOffset(ZoneOffset.UTC))
                .param("ids", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    var patient = new PatientId(row.getObject("patient_id", UUID.class));
                    if (row.getObject("since") != null) {
                        times.put(patient, at(row, "since"));
                    }
                    var all = items.computeIfAbsent(patient, _ -> new ArrayList<>());
                    if (row.getString("kind") != null) {
                        all.add(toItem(row));
                    }
                });
        return items.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new News(times.get(it.getKey()), it.getValue())));
    }

    private static News.Item toItem(ResultSet row) throws SQLException {
        return new News.Item(
                row.getString("kind"),
                row.getString("about"),
                step(row),
                at(row, "at"),
                row.getObject("by_account", UUID.class));
    }

    private static @Nullable Words step(ResultSet row) throws SQLException {
        var name = row.getString("name_da");
        return name == null ? null : new Words(name, row.getString("name_en"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
