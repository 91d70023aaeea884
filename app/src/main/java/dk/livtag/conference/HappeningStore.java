package dk.livtag.conference;

import dk.livtag.access.Caller;
import dk.livtag.conference.Conferences.Happening;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.kernel.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what happened to a conference, by whom; only ever added to. */
@Repository
class HappeningStore {

    static final String ADD = """
            insert into conference_event (patient_id, id, conference_id, organisation_id, kind, detail, at, by_account)
            values (:patient, :event, :conference, :organisation, :kind, :detail, :at, :by)
            """;

    static final String ALL = """
            select e.kind, e.detail, e.at, s.name
            from conference_event e
            left join staff_view s on s.account_id = e.by_account
            where e.patient_id = :patient and e.conference_id = :conference
            order by e.at, e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HappeningStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void tell(Meeting of, Kind kind, String detail, Caller.SignedIn by) {
        jdbc.sql(ADD)
                .param("patient", of.patient().value())
                .param("event", Ids.next(clock))
                .param("conference", of.id().value())
                .param("organisation", of.subject().organisation().value())
                .param("kind", kind.name())
                .param("detail", detail)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .update();
    }

    List<Happening> all(Meeting of) {
        return jdbc.sql(ALL)
                .param("patient", of.patient().value())
                .param("conference", of.id().value())
                .query((row, _) -> new Happening(
                        row.getString("kind"),
                        row.getString("detail"),
                        ConferenceRows.at(row, "at"),
                        row.getString("name")))
                .list();
    }

    /** What there is to tell. */
    enum Kind {
        PLANNED,
        ARRANGED,
        CANCELLED,
        LINE,
        BEGUN,
        ADDED,
        CHANGED,
        MOVED,
        REMOVED,
        SENT
    }
}
