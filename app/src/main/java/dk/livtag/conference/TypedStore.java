package dk.livtag.conference;

import dk.livtag.conference.Boards.Typed;
import dk.livtag.conference.meeting.Meeting;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the agreement that somebody is writing; the guard shows it to nobody else. */
@Repository
class TypedStore {

    static final String KEEP = """
            insert into conference_typed (patient_id, conference_id, organisation_id, account_id, what, who, due_on)
            values (:patient, :conference, :organisation, :account, :what, :who, :dueOn)
            on conflict (patient_id, conference_id, account_id) do update
            set what = excluded.what, who = excluded.who, due_on = excluded.due_on
            """;

    static final String FIND = """
            select what, who, due_on from conference_typed
            where patient_id = :patient and conference_id = :conference and account_id = :account
            """;

    private static final int WHAT = 2_000;
    private static final int WHO = 200;
    private static final int DAY = 20;

    private final JdbcClient jdbc;

    TypedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Meeting of, UUID account, Typed it) {
        jdbc.sql(KEEP)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .param("organisation", of.subject().organisation().value())
                .param("account", account)
                .param("what", cut(it.what(), WHAT))
                .param("who", cut(it.who(), WHO))
                .param("dueOn", cut(it.day(), DAY))
                .update();
    }

    Typed find(Meeting of, UUID account) {
        return jdbc.sql(FIND)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .param("account", account)
                .query((row, _) -> new Typed(row.getString("what"), row.getString("who"), row.getString("due_on")))
                .optional()
                .orElse(Typed.NOTHING);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }
}
