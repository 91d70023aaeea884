package dk.livtag.plan;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.goal.Goal;
import dk.livtag.plan.goal.Goal.Aim;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.GoalId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a goal puts into its row, and how it is read from there. */
final class GoalRows {

    private GoalRows() {}

    static Map<String, @Nullable Object> wanted(Wanted it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("problem", it.problem() == null ? null : it.problem().value());
        row.put("words", it.words());
        row.put("levels", it.levels().isEmpty() ? null : it.levels().toArray(String[]::new));
        row.put("importance", it.importance());
        row.put("difficulty", it.difficulty());
        row.put("dueOn", it.dueOn());
        return row;
    }

    static Map<String, @Nullable Object> state(Goal it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("reason", null);
        row.put("endedAt", null);
        switch (it) {
            case Goal.Active _ -> row.put("state", "ACTIVE");
            case Goal.Reached reached -> {
                row.put("state", "REACHED");
                row.put("endedAt", reached.at().atOffset(ZoneOffset.UTC));
            }
            case Goal.LetGo letGo -> {
                row.put("state", "LET_GO");
                row.put("reason", letGo.reason());
                row.put("endedAt", letGo.at().atOffset(ZoneOffset.UTC));
            }
        }
        return row;
    }

    static Goal goal(ResultSet row, int number) throws SQLException {
        var active = new Goal.Active(new Aim(
                new GoalId(row.getObject("id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                wanted(row)));
        return switch (row.getString("state")) {
            case "REACHED" -> active.reach(ended(row));
            case "LET_GO" -> active.letGo(row.getString("reason"), ended(row));
            default -> active;
        };
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        var problem = row.getObject("problem_id", UUID.class);
        var levels = row.getArray("levels");
        return new Wanted(
                row.getString("words"),
                problem == null ? null : new ProblemId(problem),
                levels == null ? List.of() : List.of((String[]) levels.getArray()),
                row.getObject("importance", Integer.class),
                row.getObject("difficulty", Integer.class),
                row.getObject("due_on", LocalDate.class));
    }

    private static Instant ended(ResultSet row) throws SQLException {
        return row.getObject("ended_at", OffsetDateTime.class).toInstant();
    }
}
