package dk.livtag.referral.waitinglist;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Step;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Wishes;
import dk.livtag.referral.waitinglist.Times.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds those who wait; row-level security shows triage its own organisation's only. */
@Repository
class WaitingListStore {

    static final String PLACES = """
            select r.id, given_name, family_name, birth_date, received_at, duration, programme, early, wished_days,
                wished_needs, wished_words, offered_start, offered_until, offer_taken, reply.kind, reply.words
            from referral r
            left join lateral (
                select s.kind, s.words from referral_step s
                where s.referral_id = r.id and s.kind in ('TAKEN', 'REFUSED', 'OTHER_TIME', 'EXPIRED')
                order by s.at desc, s.id desc limit 1) reply on true
            where state = 'ON_LIST'
            order by early desc, received_at, r.id
            limit 500
            """;

    static final String TIMES = """
            select kind, counted, median, nine_of_ten from sec.referral_times(:since)
            """;

    private final JdbcClient jdbc;

    WaitingListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> places() {
        return jdbc.sql(PLACES).query(WaitingListStore::toPlace).list();
    }

    Times times(Instant since) {
        var spans = jdbc.sql(TIMES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Kind(
                        row.getString("kind"),
                        new Span(row.getInt("counted"), row.getInt("median"), row.getInt("nine_of_ten"))))
                .list();
        return new Times(span(spans, "ACCEPTED"), span(spans, "STARTED"));
    }

    private static @Nullable Span span(List<Kind> spans, String kind) {
        return spans.stream()
                .filter(it -> it.name().equals(kind))
                .map(Kind::span)
                .findFirst()
                .orElse(null);
    }

    private static Place toPlace(ResultSet row, int rowNumber) throws SQLException {
        var wishes = new Wishes(
                choices(row, "wished_days", DayOfWeek.class),
                choices(row, "wished_needs", Wishes.Need.class),
                row.getString("wished_words"));
        var duration = row.getString("duration");
        return new Place(
                new ReferralId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                duration == null ? null : PainDuration.valueOf(duration),
                new Listing(row.getString("programme"), row.getBoolean("early"), wishes),
                row.getObject("offered_start", LocalDate.class),
                reply(row));
    }

    private static Place.Reply reply(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Place.Reply(
                row.getObject("offered_until", LocalDate.class),
                row.getBoolean("offer_taken"),
                kind == null ? null : Step.Kind.valueOf(kind),
                kind == null ? "" : row.getString("words"));
    }

    private static <E extends Enum<E>> Set<E> choices(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(it -> Enum.valueOf(type, it))
                .collect(Collectors.toSet());
    }

    private record Kind(String name, Span span) {}
}
