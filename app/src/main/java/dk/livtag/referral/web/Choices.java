package dk.livtag.referral.web;

import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import dk.livtag.referral.form.Form;
import dk.livtag.ui.Choice;
import dk.livtag.ui.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Labels the constants that people choose between. */
public final class Choices {

    /** What somebody says of herself in the first person; a professional says it of her. */
    private static final Set<Class<?>> SPOKEN =
            Set.of(Consideration.class, JobCentre.class, WorkSituation.class, Workup.class);

    private Choices() {}

    public static String key(Enum<?> choice) {
        return "referral." + choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }

    /** As it is worded in the form. */
    public static String key(Form form, Enum<?> choice) {
        return SPOKEN.contains(choice.getDeclaringClass()) ? form.wording(key(choice)) : key(choice);
    }

    public static <E extends Enum<E>> List<Choice> of(E[] all, Predicate<String> chosen, Frame frame) {
        return of(Form.SELF, all, chosen, frame);
    }

    public static <E extends Enum<E>> List<Choice> of(Form form, E[] all, Predicate<String> chosen, Frame frame) {
        return Arrays.stream(all)
                .map(it -> new Choice(it.name(), frame.t(key(form, it)), chosen.test(it.name())))
                .toList();
    }
}
