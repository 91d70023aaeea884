package dk.livtag.referral.web.waitinglist;

import dk.livtag.referral.figures.DoorFigures;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the doors in the last year. */
public record FiguresPage(List<DoorFigures> doors) implements Page {

    private static final String HIDDEN = "<5";

    public String number(@Nullable Integer number, Frame frame) {
        return number == null ? frame.t("referral.figures.hidden") : number.toString();
    }

    public String reason(DoorFigures.Reason reason, Frame frame) {
        var name = reason.code().equals("REDIRECTED")
                ? frame.t("referral.figures.redirected")
                : frame.t("referral.DeclineReason." + reason.code());
        return frame.t("referral.figures.reason", name, number(reason.count(), frame));
    }

    /** Codes and numbers, one line for each number; what is hidden says so. */
    String csv() {
        return Stream.concat(Stream.of("source;figure;value"), doors.stream().flatMap(FiguresPage::lines))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(DoorFigures it) {
        var own = Stream.of(
                line(it, "received", it.received()),
                line(it, "median-days-to-decision", it.days()),
                line(it, "accepted-percent", it.accepted()));
        return Stream.concat(own, it.reasons().stream().map(reason -> line(it, reason.code(), reason.count())));
    }

    private static String line(DoorFigures door, String figure, @Nullable Integer value) {
        return String.join(";", door.source().name(), figure, value == null ? HIDDEN : value.toString());
    }

    @Override
    public String titleKey() {
        return "referral.figures.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
