package dk.livtag.referral.web.waitinglist;

import dk.livtag.referral.early.EarlyStart.Target;
import dk.livtag.referral.figures.DoorFigures;
import dk.livtag.referral.figures.StartFigures;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the doors in the last year, and how early people begin. */
public record FiguresPage(List<DoorFigures> doors, StartFigures starts, Target target) implements Page {

    private static final String HIDDEN = "<5";

    public String number(@Nullable Integer number, Frame frame) {
        return number == null ? frame.t("referral.figures.hidden") : number.toString();
    }

    public String duration(StartFigures.Group group, Frame frame) {
        return frame.t(group.duration() == null ? "referral.figures.starts.unsaid" : Choices.key(group.duration()));
    }

    public String share(StartFigures.@Nullable Share share, Frame frame) {
        return share == null
                ? frame.t("referral.figures.starts.hidden")
                : frame.t("referral.figures.starts.share", share.percent(), share.counted(), share.among());
    }

    public String target(Frame frame) {
        var key = "referral.figures.starts.target" + (target.source().isEmpty() ? ".own" : "");
        return frame.t(key, target.days(), target.source());
    }

    public String reason(DoorFigures.Reason reason, Frame frame) {
        var name = reason.code().equals("REDIRECTED")
                ? frame.t("referral.figures.redirected")
                : frame.t("referral.DeclineReason." + reason.code());
        return frame.t("referral.figures.reason", name, number(reason.count(), frame));
    }

    /** Codes and numbers, one line for each number; what is hidden says so. */
    String csv() {
        return Stream.of(Stream.of("source;figure;value"), doors.stream().flatMap(FiguresPage::lines), startLines())
                .flatMap(it -> it)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(DoorFigures it) {
        var own = Stream.of(
                line(it, "received", it.received()),
                line(it, "median-days-to-decision", it.days()),
                line(it, "accepted-percent", it.accepted()));
        return Stream.concat(own, it.reasons().stream().map(reason -> line(it, reason.code(), reason.count())));
    }

    private Stream<String> startLines() {
        var groups = starts.groups().stream()
                .map(it -> line(
                        "ALL",
                        "began-"
                                + (it.duration() == null
                                        ? "UNSAID"
                                        : it.duration().name()),
                        it.count()));
        return Stream.concat(
                groups,
                Stream.of(
                        line("ALL", "began-early-percent", percent(starts.early())),
                        line("ALL", "early-track-within-target-percent", percent(starts.within()))));
    }

    private static @Nullable Integer percent(StartFigures.@Nullable Share share) {
        return share == null ? null : share.percent();
    }

    private static String line(DoorFigures door, String figure, @Nullable Integer value) {
        return line(door.source().name(), figure, value);
    }

    private static String line(String source, String figure, @Nullable Integer value) {
        return String.join(";", source, figure, value == null ? HIDDEN : value.toString());
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
