package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views that lower modules offer; row-level security leaves only those whom the caller may see. */
@Repository
class CitizenStore {

    static final String LIST = """
            select p.patient_id, p.given_name || ' ' || p.family_name as name, p.birth_date, j.programme, j.phase,
                j.started_at, j.nurse_name, count(*) over () as total
            from person_view p
            left join journey_view j on j.patient_id = p.patient_id
            where (p.given_name || ' ' || p.family_name) ilike :pattern
                and (not :mine or :me in (j.doctor_id, j.nurse_id))
            order by
                case when :order = 'AGE' then p.birth_date end desc,
                case when :order = 'NEWEST' then j.started_at end desc nulls last,
                case when :order = 'LONGEST' then j.started_at end,
                p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.patient_id
            limit :limit offset :offset
            """;

    static final String SINCE = """
            select p.patient_id, p.given_name || ' ' || p.family_name as name, p.birth_date, j.programme, j.phase,
                j.started_at, j.nurse_name
            from journey_view j
            join person_view p on p.patient_id = j.patient_id
            where j.started_at >= :since
            order by j.started_at desc, j.patient_id
            limit :limit
            """;

    static final String MINE = """
            select count(*) from journey_view where :me in (doctor_id, nurse_id)
            """;

    private static final int NEWEST = 20;

    private final JdbcClient jdbc;

    CitizenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Citizens list(CitizenSearch search, AccountId me) {
        var total = new AtomicInteger();
        var rows = jdbc.sql(LIST)
                .param("pattern", search.pattern())
                .param("mine", search.mine())
                .param("me", me.value())
                .param("order", search.order().name())
                .param("limit", CitizenSearch.PAGE_SIZE)
                .param("offset", search.offset())
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return toCitizen(row, number);
                })
                .list();
        return new Citizens(rows, total.get());
    }

    Day day(OffsetDateTime since, AccountId me) {
        var fresh = jdbc.sql(SINCE)
                .param("since", since)
                .param("limit", NEWEST)
                .query(CitizenStore::toCitizen)
                .list();
        return new Day(
                fresh,
                jdbc.sql(MINE).param("me", me.value()).query(Integer.class).single());
    }

    private static CitizenRow toCitizen(ResultSet row, int rowNumber) throws SQLException {
        return new CitizenRow(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                toStand(row));
    }

    private static @Nullable Stand toStand(ResultSet row) throws SQLException {
        var startedAt = row.getObject("started_at", OffsetDateTime.class);
        return startedAt == null
                ? null
                : new Stand(
                        row.getString("programme"),
                        row.getString("phase"),
                        startedAt.toInstant(),
                        row.getString("nurse_name"));
    }
}
