package dk.livtag.conference;

import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.PatientWords;
import dk.livtag.conference.meeting.PatientWords.Question;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the patient's three answers; the guard shows what is her own to nobody else. */
@Repository
class WordStore {

    static final String WRITE = """
            insert into conference_word (patient_id, conference_id, organisation_id, question, own, words, at)
            select c.patient_id, c.id, c.organisation_id, :question, :own, :words, :at
            from conference c
            where c.patient_id = :patient and c.id = :conference and c.state = 'PLANNED'
            on conflict (patient_id, conference_id, question, own) do update set words = excluded.words, at = excluded.at
            """;

    static final String ALL = """
            select question, own, words
            from conference_word
            where patient_id = :patient and conference_id = :conference
            """;

    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False once the meeting has begun. */
    boolean write(Meeting of, Question question, boolean own, String words, Instant at) {
        return jdbc.sql(WRITE)
                        .param("patient", of.patient().value())
                        .param("conference", of.id().value())
                        .param("question", question.name())
                        .param("own", own)
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    PatientWords all(Meeting of) {
        var shared = new EnumMap<Question, String>(Question.class);
        var own = new EnumMap<Question, String>(Question.class);
        jdbc.sql(ALL)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .query(row -> {
                    var words = row.getBoolean("own") ? own : shared;
                    words.put(Question.valueOf(row.getString("question")), row.getString("words"));
                });
        return new PatientWords(shared, own);
    }
}
