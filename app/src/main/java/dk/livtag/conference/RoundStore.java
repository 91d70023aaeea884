package dk.livtag.conference;

import dk.livtag.conference.meeting.Conference.Sending;
import dk.livtag.conference.meeting.Conference.Sent;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Whole.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each list as the patient was sent it, and her one answer to it. */
@Repository
class RoundStore {

    static final String ADD = """
            insert into conference_round (patient_id, conference_id, organisation_id, round, agreements, answer, sent_at, sent_by)
            values (:patient, :conference, :organisation, :round, cast(:agreements as jsonb), :answer, :at, :by)
            """;

    static final String ALL = """
            select o.round, o.agreements, o.answer, o.sent_at, s.name, r.kind, r.words, r.at
            from conference_round o
            join staff_view s on s.account_id = o.sent_by
            left join conference_reply r on r.patient_id = o.patient_id and r.conference_id = o.conference_id and r.round = o.round
            where o.patient_id = :patient and o.conference_id = :conference
            order by o.round
            """;

    /** The list that it answers is still the latest, and nobody has closed it. */
    static final String REPLY = """
            insert into conference_reply (patient_id, conference_id, organisation_id, round, kind, words, at)
            select c.patient_id, c.id, c.organisation_id, c.round, :kind, :words, :at
            from conference c
            where c.patient_id = :patient and c.id = :conference and c.state = 'AGREED' and c.round = :round
            on conflict (patient_id, conference_id, round) do nothing
            """;

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sent it, @Nullable String answer, UUID by) {
        var sending = it.sending();
        jdbc.sql(ADD)
                .param("patient", it.meeting().patient().value())
                .param("conference", it.meeting().id().value())
                .param("organisation", it.meeting().subject().organisation().value())
                .param("round", sending.round())
                .param("agreements", SavedRow.json(it.meeting().agreements().all()))
                .param("answer", answer)
                .param("at", sending.at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** False when it has been answered or closed meanwhile. */
    boolean reply(Meeting of, Sending to, String kind, String words, Instant at) {
        return jdbc.sql(REPLY)
                        .param("patient", of.patient().value())
                        .param("conference", of.id().value())
                        .param("round", to.round())
                        .param("kind", kind)
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The first list first. */
    List<Round> all(Meeting of) {
        return jdbc.sql(ALL)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .query(RoundStore::round)
                .list();
    }

    private static Round round(ResultSet row, int rowNumber) throws SQLException {
        var repliedAt = row.getObject("at", OffsetDateTime.class);
        return new Round(
                row.getInt("round"),
                ConferenceRows.agreements(row),
                row.getString("answer"),
                ConferenceRows.at(row, "sent_at"),
                row.getString("name"),
                repliedAt == null
                        ? null
                        : new Round.Reply(
                                row.getString("kind").equals("CONFIRMED"),
                                row.getString("words"),
                                repliedAt.toInstant()));
    }
}
