package dk.livtag.pathway.web.programmes;

import dk.livtag.pathway.edit.History;
import dk.livtag.pathway.edit.KeptVersion;
import dk.livtag.pathway.programme.Step;
import dk.livtag.pathway.trial.Trial;
import dk.livtag.ui.Choice;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a year of a programme asks of each profession; two versions stand side by side. */
public record TrialPage(History history, List<Variant> variants, Map<Step.Who, Integer> prices) implements Page {

    private static final int HOUR = 60;

    /** A version and its year. */
    public record Variant(KeptVersion version, Trial trial) {}

    public String path() {
        return "/team/programmer/" + history.programme();
    }

    /** Everybody whom one of the versions asks for something. */
    public List<Step.Who> whom() {
        return Arrays.stream(Step.Who.values())
                .filter(who -> variants.stream().anyMatch(it -> it.trial().share(who) != null))
                .toList();
    }

    public List<Choice> choices(Frame frame, int which) {
        var chosen = which < variants.size() ? variants.get(which).version() : null;
        return history.versions().stream()
                .map(it -> new Choice(it.word(), frame.t(ProgrammePage.key(it), it.number()), it.equals(chosen)))
                .toList();
    }

    public static String hours(int minutes, Frame frame) {
        return frame.t("programme.trial.hours", minutes / HOUR, minutes % HOUR);
    }

    @Override
    public String titleKey() {
        return "programme.trial.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
