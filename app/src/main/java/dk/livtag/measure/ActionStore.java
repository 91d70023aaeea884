package dk.livtag.measure;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.measure.run.Act;
import dk.livtag.measure.run.Decided;
import dk.livtag.measure.run.Run;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is done about results. */
@Repository
class ActionStore {

    static final String ADD = """
            insert into measure_action (patient_id, id, run_id, organisation_id, kind, words, at, by_account)
            values (:patient, :id, :run, :organisation, :kind, :words, :at, :by)
            """;

    static final String OF_RUN = """
            select a.kind, a.words, a.at, coalesce(s.name, '') as name
            from measure_action a
            left join staff_view s on s.account_id = a.by_account
            where a.patient_id = :patient and a.run_id = :run
            order by a.at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Run to, Act act, String words, AccountId by) {
        jdbc.sql(ADD)
                .param("patient", to.patient().value())
                .param("id", Ids.next(clock))
                .param("run", to.id().value())
                .param("organisation", to.organisation().value())
                .param("kind", act.name())
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    List<Decided> of(Run run) {
        return jdbc.sql(OF_RUN)
                .param("patient", run.patient().value())
                .param("run", run.id().value())
                .query((row, _) -> new Decided(
                        Act.valueOf(row.getString("kind")),
                        row.getString("words"),
                        RunRows.instant(row, "at"),
                        row.getString("name")))
                .list();
    }
}
