package dk.livtag.conference;

import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps conferences. Whoever changes one holds its row until the change is kept. */
@Repository
class ConferenceStore {

    private static final String COLUMNS = """
            c.id, c.patient_id, c.organisation_id, c.pathway_id, c.meets_on, c.meets_at, c.minutes, c.place, c.guests,
                c.agreements, c.state, c.part, c.part_from, c.begun_at, c.round, c.sent_at, c.closes_at, c.ended_at, c.reason,
                c.version, r.kind as reply, r.words as reply_words, r.at as replied_at
            from conference c
            left join conference_reply r on r.patient_id = c.patient_id and r.conference_id = c.id and r.round = c.round
            """;

    static final String FIND = "select " + COLUMNS + "where c.id = :id";

    static final String HOLD = "select " + COLUMNS + "where c.id = :id for update of c";

    static final String OF_PATIENT =
            "select " + COLUMNS + "where c.patient_id = :patient order by c.meets_on desc, c.id";

    static final String ADD = """
            insert into conference (patient_id, id, organisation_id, pathway_id, meets_on, meets_at, minutes, place, guests,
                prepare, agreements, state, round, version)
            values (:patient, :id, :organisation, :pathway, :day, :time, :minutes, :place, cast(:guests as jsonb),
                cast(:prepare as text[]), cast(:agreements as jsonb), 'PLANNED', 0, 1)
            on conflict (patient_id, pathway_id) where state in ('PLANNED', 'HELD') do nothing
            """;

    static final String SAVE = """
            update conference
            set meets_on = :day, meets_at = :time, minutes = :minutes, place = :place, guests = cast(:guests as jsonb),
                prepare = cast(:prepare as text[]), agreements = cast(:agreements as jsonb), state = :state, part = :part,
                part_from = :partFrom, begun_at = coalesce(begun_at, :begunAt), round = :round, sent_at = :sentAt,
                closes_at = :closesAt, ended_at = :endedAt, reason = :reason, version = version + 1
            where patient_id = :patient and id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    ConferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Conference get(ConferenceId id) {
        return one(FIND, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Conference hold(ConferenceId id) {
        return one(HOLD, id);
    }

    private Conference one(String sql, ConferenceId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query(ConferenceRows::conference)
                .optional()
                .orElseThrow(() -> new NotFound("conference.unknown"));
    }

    /** The latest day first. */
    List<Conference> of(PatientId patient) {
        return jdbc.sql(OF_PATIENT)
                .param("patient", patient.value())
                .query(ConferenceRows::conference)
                .list();
    }

    /** False when another one is planned already. */
    boolean add(Meeting it) {
        return jdbc.sql(ADD).params(SavedRow.meeting(it)).update() == 1;
    }

    void save(Conference it) {
        if (jdbc.sql(SAVE).params(SavedRow.of(it)).update() != 1) {
            throw new Conflict("conference.changed");
        }
    }
}
