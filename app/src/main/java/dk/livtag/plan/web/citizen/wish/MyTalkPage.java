package dk.livtag.plan.web.citizen.wish;

import dk.livtag.plan.goal.Goals;
import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.Map;

/** What she has said about hope and readiness, and room for more. */
public record MyTalkPage(Goals goals, Map<String, String> typed, List<FieldError> errors) implements Page {

    public String typed(Question question) {
        return typed.getOrDefault(question.name(), "");
    }

    @Override
    public String titleKey() {
        return "goals.talk";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
