package dk.livtag.conference;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Whole.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps one line per profession; the guard lets nobody write another profession's. */
@Repository
class LineStore {

    static final String WRITE = """
            insert into conference_line (patient_id, conference_id, organisation_id, profession, words, account_id, at)
            values (:patient, :conference, :organisation, :profession, :words, :account, :at)
            on conflict (patient_id, conference_id, profession) do update
            set words = excluded.words, account_id = excluded.account_id, at = excluded.at
            """;

    static final String ALL = """
            select l.profession, l.words, l.at, s.name
            from conference_line l
            join staff_view s on s.account_id = l.account_id
            where l.patient_id = :patient and l.conference_id = :conference
            """;

    static final String SUGGESTION = """
            select words from assessment_summary_view
            where patient_id = :patient and pathway_id = :pathway and profession = :profession and words is not null
            """;

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Meeting of, Profession profession, String words, Caller.SignedIn by, Instant at) {
        jdbc.sql(WRITE)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .param("organisation", of.subject().organisation().value())
                .param("profession", profession.code())
                .param("words", words)
                .param("account", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Line> all(Meeting of) {
        return jdbc.sql(ALL)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .query(LineStore::line)
                .list();
    }

    /** What the profession has signed in its assessment, where the reader may see it. */
    Optional<String> suggestion(Meeting of, Profession profession) {
        return jdbc.sql(SUGGESTION)
                .param("patient", of.patient().value())
                .param("pathway", of.subject().pathway().value())
                .param("profession", profession.code())
                .query(String.class)
                .optional();
    }

    private static Line line(ResultSet row, int rowNumber) throws SQLException {
        return new Line(
                Profession.valueOf(row.getString("profession").toUpperCase(Locale.ROOT)),
                row.getString("words"),
                row.getString("name"),
                ConferenceRows.at(row, "at"));
    }
}
