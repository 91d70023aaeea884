package dk.livtag.rights.web.emergency;

import dk.livtag.rights.emergency.FollowUp;
import dk.livtag.rights.emergency.FollowUp.Verdict;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One emergency access, and the decision on it. */
public record FollowUpPage(
        FollowUp followUp, Instant now, @Nullable Verdict chosen, String note, List<FieldError> errors)
        implements Page {

    public String path() {
        return FollowUpsPage.address(followUp);
    }

    public FollowUp.@Nullable Closed closed() {
        return followUp instanceof FollowUp.Closed it ? it : null;
    }

    public List<Choice> verdicts(Frame frame) {
        return Choice.each(Verdict.values(), chosen, it -> frame.t("tilsyn.verdict." + it));
    }

    public String kinds(Frame frame) {
        return followUp.kinds().stream().map(it -> frame.t("rights.kind." + it)).collect(Collectors.joining(", "));
    }

    @Override
    public String titleKey() {
        return "tilsyn.one";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {followUp.opening().number()};
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
