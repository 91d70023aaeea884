package dk.livtag.measure;

import dk.livtag.kernel.AccountId;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.WhyNot;
import dk.livtag.measure.score.Score;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how a run ended; whoever comes second ends nothing. */
@Repository
class EndStore {

    static final String ADD = """
            insert into measure_end (patient_id, run_id, organisation_id, kind, reason, status, scoring, outcomes, flags, at,
                by_account)
            values (:patient, :run, :organisation, :kind, :reason, :status, :scoring, cast(:outcomes as jsonb),
                cast(:flags as text[]), :at, :by)
            on conflict (patient_id, run_id) do nothing
            """;

    private final JdbcClient jdbc;

    EndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean complete(Run it, Score score, int scoring, AccountId by, Instant at) {
        return end(
                it,
                by,
                at,
                Map.of(
                        "kind", "COMPLETED",
                        "status", score.status().name(),
                        "scoring", scoring,
                        "outcomes", Json.write(score.outcomes()),
                        "flags", score.flags().toArray(String[]::new)));
    }

    boolean decline(Run it, WhyNot reason, AccountId by, Instant at) {
        var kind = reason.isHers() ? "DECLINED" : "WITHDRAWN";
        return end(it, by, at, Map.of("kind", kind, "reason", reason.name(), "outcomes", "[]", "flags", new String[0]));
    }

    private boolean end(Run it, AccountId by, Instant at, Map<String, Object> how) {
        var row = new HashMap<String, @Nullable Object>(how);
        row.putIfAbsent("reason", null);
        row.putIfAbsent("status", null);
        row.putIfAbsent("scoring", null);
        row.put("patient", it.patient().value());
        row.put("run", it.id().value());
        row.put("organisation", it.organisation().value());
        row.put("at", at.atOffset(ZoneOffset.UTC));
        row.put("by", by.value());
        return jdbc.sql(ADD).params(row).update() == 1;
    }
}
