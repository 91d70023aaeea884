package dk.livtag.rights;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.rights.Look.What;
import dk.livtag.rights.Look.Who;
import dk.livtag.rights.WhoLooked.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log of one citizen, as row-level security shows it to her; a day of one person is one row. */
@Repository
class LookStore {

    static final String LOOKS = """
            select l.account_id, l.role, s.name, s.profession, o.name as place, l.purpose,
                l.decision like 'ALLOW%' as opened,
                'R4' = any (string_to_array(l.rules, ',')) as emergency,
                string_agg(l.actions, ',') as actions, string_agg(distinct l.resources, ',') as kinds,
                min(l.at) as first, max(l.at) as last, count(*) as times
            from audit_leaf l
            left join staff_view s on s.account_id = l.account_id
            left join organisation o on o.id = l.organisation_id
            where l.patient_id = :patient and l.at >= :from and l.at < :until and (:everybody or l.account_id <> :me)
            group by date_trunc('day', l.at, 'Europe/Copenhagen'), l.account_id, l.role, s.name, s.profession, o.name, l.purpose,
                opened, emergency
            order by max(l.at) desc, l.account_id
            limit :limit offset :offset
            """;

    private static final Set<String> READING = Set.of("read", "search");

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page holds, where there are more. */
    List<Look> looks(PatientId patient, AccountId me, Period period, int page) {
        return jdbc.sql(LOOKS)
                .param("patient", patient.value())
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .param("everybody", period.everybody())
                .param("me", me.value())
                .param("limit", WhoLooked.PAGE + 1)
                .param("offset", (page - 1) * WhoLooked.PAGE)
                .query((row, _) -> look(row, me))
                .list();
    }

    private static Look look(ResultSet row, AccountId me) throws SQLException {
        var who = new Who(
                row.getString("role"),
                row.getString("name"),
                row.getString("profession"),
                row.getString("place"),
                me.value().toString().equals(row.getString("account_id")));
        var what = new What(
                row.getString("purpose"),
                row.getBoolean("opened"),
                !READING.containsAll(codes(row.getString("actions"))),
                row.getBoolean("emergency"));
        return new Look(
                who, what, codes(row.getString("kinds")), at(row, "first"), at(row, "last"), row.getInt("times"));
    }

    private static TreeSet<String> codes(String joined) {
        return new TreeSet<>(List.of(joined.split(",")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
