package dk.livtag.conference.listing;

import dk.livtag.conference.listing.Listing.Kind;
import dk.livtag.conference.listing.Listing.Row;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists conferences; row-level security leaves only those that the caller may see. */
@Repository
class ListingStore {

    /** The kinds overlap: who is not prepared is coming too. */
    private static final String IS_OF_KIND = """
            case :kind
                when 'COMING' then v.state in ('PLANNED', 'HELD')
                when 'UNPREPARED' then v.state = 'PLANNED' and (v.awaited > 0 or not v.has_words)
                when 'AWAITED' then v.state = 'AGREED'
                when 'CORRECTED' then v.state = 'CORRECTED'
                else v.state in ('CONFIRMED', 'CLOSED_BY_TIME', 'CANCELLED')
            end
            """;

    static final String LIST = """
            select v.id, v.patient_id, p.given_name || ' ' || p.family_name as name, v.meets_on, v.meets_at, v.state, v.awaited,
                v.has_words, v.closes_at
            from conference_view v
            join person_view p on p.patient_id = v.patient_id
            where\s""" + IS_OF_KIND + """
            order by case when :kind = 'ENDED' then v.ended_at end desc nulls last, v.meets_on, v.meets_at, v.id
            limit :limit offset :offset
            """;

    static final String COUNTS = """
            select count(*) filter (where state in ('PLANNED', 'HELD')) as "COMING",
                count(*) filter (where state = 'PLANNED' and (awaited > 0 or not has_words)) as "UNPREPARED",
                count(*) filter (where state = 'AGREED') as "AWAITED",
                count(*) filter (where state = 'CORRECTED') as "CORRECTED",
                count(*) filter (where state in ('CONFIRMED', 'CLOSED_BY_TIME', 'CANCELLED')) as "ENDED"
            from conference_view
            """;

    private final JdbcClient jdbc;

    ListingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> list(Kind kind, int page) {
        return jdbc.sql(LIST)
                .param("kind", kind.name())
                .param("limit", Listing.PAGE_SIZE)
                .param("offset", (page - 1) * Listing.PAGE_SIZE)
                .query(ListingStore::row)
                .list();
    }

    Map<Kind, Integer> counts() {
        return jdbc.sql(COUNTS)
                .query((row, _) -> {
                    var counts = new EnumMap<Kind, Integer>(Kind.class);
                    for (var kind : Kind.values()) {
                        counts.put(kind, row.getInt(kind.name()));
                    }
                    return counts;
                })
                .single();
    }

    private static Row row(ResultSet row, int rowNumber) throws SQLException {
        var closesAt = row.getObject("closes_at", OffsetDateTime.class);
        return new Row(
                new ConferenceId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getObject("meets_on", LocalDate.class),
                row.getObject("meets_at", LocalTime.class),
                row.getString("state"),
                row.getInt("awaited"),
                row.getBoolean("has_words"),
                closesAt == null ? null : closesAt.toInstant());
    }
}
