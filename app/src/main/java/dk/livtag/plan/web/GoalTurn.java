package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.goal.Goal;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What becomes of a goal, as it was pressed by the patient or by a professional. */
public final class GoalTurn {

    private static final Pattern LEVEL = Pattern.compile("-?[0-2]");

    private GoalTurn() {}

    /** Returns what must be put right first. */
    public static List<FieldError> take(Wanting wanting, Goal it, Map<String, String> fields, Caller.SignedIn by) {
        var id = it.aim().id();
        switch (fields.getOrDefault("act", "")) {
            case "mark" -> {
                var level = fields.getOrDefault("level", "");
                if (!LEVEL.matcher(level).matches()) {
                    return List.of(FieldError.of("level", "goals.level.error"));
                }
                wanting.mark(id, Integer.parseInt(level), by);
            }
            case "reach" -> wanting.reach(id, by);
            case "let-go" -> {
                var reason = fields.getOrDefault("reason", "");
                if (reason.isBlank() || reason.strip().length() > Goal.LONGEST_REASON) {
                    return List.of(FieldError.of("reason", "goals.reason.error", Goal.LONGEST_REASON));
                }
                wanting.letGo(id, reason, by);
            }
            default -> {}
        }
        return List.of();
    }
}
