package dk.livtag.measure;

import dk.livtag.kernel.AccountId;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Taken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the single answers that somebody must act on, and who has. */
@Repository
class SignalStore {

    static final String RAISE = """
            insert into measure_signal (patient_id, run_id, organisation_id, name, at)
            values (:patient, :run, :organisation, :name, :at)
            on conflict do nothing
            """;

    static final String TAKE = """
            insert into measure_signal_taken (patient_id, run_id, organisation_id, name, words, at, by_account)
            select s.patient_id, s.run_id, s.organisation_id, s.name, :words, :at, :by
            from measure_signal s
            where s.patient_id = :patient and s.run_id = :run
            on conflict do nothing
            """;

    static final String TAKEN = """
            select distinct words, at, by_account from measure_signal_taken where patient_id = :patient and run_id = :run
            """;

    private final JdbcClient jdbc;

    SignalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is known already. */
    boolean raise(Run in, String name, Instant at) {
        return jdbc.sql(RAISE)
                        .param("patient", in.patient().value())
                        .param("run", in.id().value())
                        .param("organisation", in.organisation().value())
                        .param("name", name)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean take(Run in, String words, AccountId by, Instant at) {
        return jdbc.sql(TAKE)
                        .param("patient", in.patient().value())
                        .param("run", in.id().value())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    List<Taken> taken(Run in) {
        return jdbc.sql(TAKEN)
                .param("patient", in.patient().value())
                .param("run", in.id().value())
                .query((row, _) -> new Taken(
                        row.getString("words"),
                        RunRows.instant(row, "at"),
                        new AccountId(row.getObject("by_account", UUID.class))))
                .list();
    }
}
