package dk.livtag.referral.note;

import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes beside the referral; nothing changes one. */
@Repository
class NoteStore {

    static final String ADD = """
            insert into referral_note (patient_id, id, organisation_id, referral_id, at, words)
            select r.patient_id, :id, r.organisation_id, r.id, :at, :words
            from referral r
            where r.patient_id = :patient and r.state = 'ACCEPTED'
            order by r.decided_at desc
            limit 1
            """;

    static final String OF = """
            select at, words from referral_note where patient_id = :patient order by at, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoteStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PatientId patient, Note note) {
        var added = jdbc.sql(ADD)
                .param("id", Ids.next(clock))
                .param("patient", patient.value())
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .param("words", note.words())
                .update();
        if (added == 0) {
            throw new NotFound("referral.unknown");
        }
    }

    List<Note> of(PatientId patient) {
        return jdbc.sql(OF)
                .param("patient", patient.value())
                .query((row, _) ->
                        new Note(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("words")))
                .list();
    }
}
