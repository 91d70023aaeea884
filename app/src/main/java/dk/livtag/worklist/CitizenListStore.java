package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One page of the reader's citizens and the counts of all her lists, in one statement over those whom she may see. */
@Repository
class CitizenListStore {

    static final String LIST = """
            with marked as materialized (
                select p.patient_id, p.given_name || ' ' || p.family_name as name, p.given_name, p.family_name, p.birth_date,
                    c.programme, c.programme_kept_by, c.programme_version, c.phase, c.started_at, c.paused_on,
                    c.members[array_position(c.parts, 'CONTACT_NURSE')] as nurse_id,
                    :me = any (c.members) as mine, c.started_at >= :newSince as fresh, c.state = 'paused' as paused,
                    c.state = 'active' and c.due_from < :today as overdue, c.state = 'active' and c.unassessed as unassessed,
                    c.state = 'active' and c.started_at < :unseenAt and coalesce(c.met_on < :unseenOn, true) as unseen,
                    c.state = 'active' and c.expected_end < :today as overrun,
                    c.state = 'active' and not c.needed <@ c.parts as unmanned
                from person_view p
                left join course_view c on c.patient_id = p.patient_id),
            counted as (
                select count(*) as all_of_them, count(*) filter (where mine) as mine, count(*) filter (where fresh) as fresh,
                    count(*) filter (where overdue) as overdue, count(*) filter (where unassessed) as unassessed,
                    count(*) filter (where unseen) as unseen, count(*) filter (where paused) as paused,
                    count(*) filter (where overrun) as overrun, count(*) filter (where unmanned) as unmanned
                from marked),
            chosen as (
                select m.*, count(*) over () as total,
                    row_number() over (order by
                        case when :order = 'AGE' then m.birth_date end desc,
                        case when :order = 'NEWEST' then m.started_at end desc nulls last,
                        case when :order = 'LONGEST' then m.started_at end,
                        m.family_name collate "da-x-icu", m.given_name collate "da-x-icu", m.patient_id) as place
                from marked m
                where m.name ilike :pattern and case cast(:list as text)
                    when 'MINE' then m.mine when 'NEW' then m.fresh when 'OVERDUE' then m.overdue
                    when 'UNASSESSED' then m.unassessed when 'UNSEEN' then m.unseen when 'PAUSED' then m.paused
                    when 'OVERRUN' then m.overrun when 'UNMANNED' then m.unmanned else true end
                order by place
                limit :limit offset :offset)
            select k.all_of_them, k.mine as of_mine, k.fresh as of_new, k.overdue as of_overdue, k.unassessed as of_unassessed,
                k.unseen as of_unseen, k.paused as of_paused, k.overrun as of_overrun, k.unmanned as of_unmanned,
                c.patient_id, c.name, c.birth_date, c.programme, c.programme_kept_by, c.programme_version, c.phase, c.started_at,
                c.paused_on, c.total, n.name as nurse_name
            from counted k
            left join chosen c on true
            left join staff_view n on n.account_id = c.nurse_id
            order by c.place
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorklistProperties properties;

    CitizenListStore(JdbcClient jdbc, Clock clock, WorklistProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    Found list(CitizenSearch search, AccountId me, LocalDate today) {
        var unseenOn = today.minusWeeks(properties.unseenWeeks());
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var rows = new ArrayList<Row>();
        jdbc.sql(LIST)
                .param("me", me.value())
                .param("today", today)
                .param("newSince", now.minus(Worklist.NEW))
                .param("unseenOn", unseenOn)
                .param("unseenAt", now.minusWeeks(properties.unseenWeeks()))
                .param("pattern", search.pattern())
                .param("list", search.list().name())
                .param("order", search.order().name())
                .param("limit", CitizenSearch.PAGE_SIZE)
                .param("offset", search.offset())
                .query(row -> {
                    rows.add(new Row(
                            counts(row),
                            row.getInt("total"),
                            row.getString("name") == null ? null : CitizenStore.toCitizen(row, 0)));
                });
        return page(rows);
    }

    /** One page, how many the search finds in all, and how many stand in each list. */
    record Found(List<CitizenRow> rows, int total, Map<CitizenList, Integer> counts) {}

    /** Every row repeats the counts; a page without citizens has one row of nothing else. */
    private record Row(
            Map<CitizenList, Integer> counts,
            int total,
            @Nullable CitizenRow citizen) {}

    private static Found page(List<Row> rows) {
        var first = rows.getFirst();
        return new Found(
                rows.stream().flatMap(it -> Stream.ofNullable(it.citizen())).toList(), first.total(), first.counts());
    }

    private static Map<CitizenList, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<CitizenList, Integer>(CitizenList.class);
        for (var list : CitizenList.values()) {
            var column = list == CitizenList.ALL
                    ? "all_of_them"
                    : "of_" + list.name().toLowerCase(Locale.ROOT);
            counts.put(list, row.getInt(column));
        }
        return counts;
    }
}
