package dk.livtag.measure;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.measure.run.Given;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.score.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps answers, each as a step; the latest to an item counts. */
@Repository
class AnswerStore {

    /** Nothing can be answered once it has ended. */
    static final String ADD = """
            insert into measure_answer (patient_id, run_id, number, organisation_id, item, answer, at, by_account)
            select :patient, :run, coalesce(max(a.number), 0) + 1, :organisation, :item, cast(:answer as numeric), :at, :by
            from measure_answer a
            where a.patient_id = :patient and a.run_id = :run
            having not exists (select from measure_end e where e.patient_id = :patient and e.run_id = :run)
            on conflict do nothing
            """;

    static final String ALL = """
            select item, answer, at from measure_answer where patient_id = :patient and run_id = :run order by number
            """;

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Run to, Given it, AccountId by) {
        var added = jdbc.sql(ADD)
                .param("patient", to.patient().value())
                .param("run", to.id().value())
                .param("organisation", to.organisation().value())
                .param("item", it.item())
                .param("answer", it.answer())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        if (added == 0) {
            throw new Conflict("measure.answered-elsewhere");
        }
    }

    /** Every step, in order. */
    List<Given> steps(Run of) {
        return jdbc.sql(ALL)
                .param("patient", of.patient().value())
                .param("run", of.id().value())
                .query((row, _) -> new Given(row.getString("item"), answer(row), RunRows.instant(row, "at")))
                .list();
    }

    private static @Nullable Double answer(ResultSet row) throws SQLException {
        var answer = row.getBigDecimal("answer");
        return answer == null ? null : answer.doubleValue();
    }

    static Answers latest(List<Given> steps) {
        var given = new HashMap<String, Double>();
        for (var it : steps) {
            var answer = it.answer();
            if (answer == null) {
                given.remove(it.item());
            } else {
                given.put(it.item(), answer);
            }
        }
        return new Answers(given);
    }
}
