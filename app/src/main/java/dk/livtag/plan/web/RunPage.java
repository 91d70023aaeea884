package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of answering: how well each goes, and how glad she is of it.
 *
 * @param typed what was answered, where something is to be put right
 */
public record RunPage(
        PatientBanner banner,
        List<Problem> problems,
        List<String> points,
        Map<String, String> typed,
        List<FieldError> errors)
        implements HasBanner {

    private static final String PERFORMANCE = "gaar-";
    private static final String SATISFACTION = "glad-";

    static Rating rating(Problem of, Map<String, String> fields) {
        return new Rating(
                Answered.number(fields.getOrDefault(performance(of), "")),
                Answered.number(fields.getOrDefault(satisfaction(of), "")));
    }

    public static String performance(Problem of) {
        return PERFORMANCE + of.id().value();
    }

    public static String satisfaction(Problem of) {
        return SATISFACTION + of.id().value();
    }

    public @Nullable Integer answer(String field) {
        return Answered.number(typed.getOrDefault(field, ""));
    }

    public List<Choice> pointChoices(Frame frame) {
        var chosen = typed.getOrDefault("point", "");
        var none = new Choice("", frame.t("careplan.run.by-hand"), chosen.isEmpty());
        return Stream.concat(Stream.of(none), IntStream.range(0, points.size()).mapToObj(it -> {
                    var place = String.valueOf(it);
                    return new Choice(place, points.get(it), place.equals(chosen));
                }))
                .toList();
    }

    public String back() {
        return PlanPlaces.goals(banner.patient());
    }

    @Override
    public String titleKey() {
        return "careplan.run.title";
    }
}
