package dk.livtag.plan.web;

import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.ui.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was chosen among areas and numbers; nothing for what was skipped. */
public final class Answered {

    private static final Pattern NUMBER = Pattern.compile("10|[1-9]");

    private Answered() {}

    public static @Nullable Area area(String word) {
        return Arrays.stream(Area.values())
                .filter(it -> it.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public static @Nullable Integer number(String word) {
        return NUMBER.matcher(word).matches() ? Integer.valueOf(word) : null;
    }

    /** The numbers of the scale, as choices. */
    public static List<Choice> scale(@Nullable Integer chosen) {
        return IntStream.rangeClosed(1, Problem.MOST)
                .mapToObj(it -> new Choice(String.valueOf(it), String.valueOf(it), chosen != null && chosen == it))
                .toList();
    }
}
