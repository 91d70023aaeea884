package dk.livtag.measure;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.measure.run.Mode;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Run.Asked;
import dk.livtag.measure.run.RunId;
import dk.livtag.measure.run.Stand;
import dk.livtag.measure.run.WhyNot;
import dk.livtag.measure.score.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** A run as its row. */
final class RunRows {

    private RunRows() {}

    static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Asked(
                        row.getString("instrument"),
                        row.getString("questionnaire"),
                        Mode.valueOf(row.getString("mode")),
                        row.getString("occasion"),
                        row.getInt("occasion_number"),
                        row.getObject("due_on", LocalDate.class)),
                instant(row, "sent_at"),
                stand(row),
                row.getInt("seconds"),
                row.getBoolean("acted"),
                row.getBoolean("waits"));
    }

    private static Stand stand(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        if (kind == null) {
            var steps = row.getInt("steps");
            return steps == 0 ? new Stand.Sent() : new Stand.Begun(steps);
        }
        var at = instant(row, "ended_at");
        return switch (kind) {
            case "COMPLETED" ->
                new Stand.Completed(
                        at,
                        Status.valueOf(row.getString("status")),
                        row.getInt("scoring"),
                        Json.outcomes(row.getString("outcomes")),
                        Set.of((String[]) row.getArray("flags").getArray()));
            case "DECLINED" -> new Stand.Declined(at, WhyNot.valueOf(row.getString("reason")));
            default -> new Stand.Withdrawn(at, WhyNot.valueOf(row.getString("reason")));
        };
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
