package dk.livtag.plan.web;

import dk.livtag.plan.goal.Goals;
import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Map;

/** What was said about hope and readiness, and room for more. */
public record TalkPage(
        PatientBanner banner, Goals goals, boolean writes, Map<String, String> typed, List<FieldError> errors)
        implements HasBanner {

    public String typed(Question question) {
        return typed.getOrDefault(question.name(), "");
    }

    public String back() {
        return PlanPlaces.goals(banner.patient());
    }

    @Override
    public String titleKey() {
        return "careplan.talk.title";
    }
}
