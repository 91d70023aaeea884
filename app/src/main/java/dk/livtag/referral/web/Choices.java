package dk.livtag.referral.web;

import dk.livtag.ui.Choice;
import dk.livtag.ui.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Labels the constants that people choose between. */
public final class Choices {

    private Choices() {}

    public static String key(Enum<?> choice) {
        return "referral." + choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    public static <E extends Enum<E>> List<Choice> of(E[] all, Predicate<String> chosen, Frame frame) {
        return Arrays.stream(all)
                .map(it -> new Choice(it.name(), frame.t(key(it)), chosen.test(it.name())))
                .toList();
    }
}
