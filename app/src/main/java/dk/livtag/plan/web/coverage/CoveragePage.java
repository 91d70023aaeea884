package dk.livtag.plan.web.coverage;

import dk.livtag.pathway.programme.Words;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.coverage.AreaFigures;
import dk.livtag.plan.coverage.Covered;
import dk.livtag.plan.coverage.Covered.Sought;
import dk.livtag.ui.Choice;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is answered among the reader's citizens, and the figures of the organisation.
 *
 * @param read the page of them, with one more where there are more
 * @param offered the programmes to choose between, by code
 */
public record CoveragePage(
        Sought sought, List<Covered> read, List<AreaFigures> figures, int number, Map<String, Words> offered)
        implements Page {

    public List<Covered> shown() {
        return read.stream().limit(Covered.PAGE_SIZE).toList();
    }

    public boolean hasMore() {
        return read.size() > Covered.PAGE_SIZE;
    }

    public String path(int page) {
        return "/team/daekning?" + Filter.query(sought) + (page > 1 ? "&side=" + page : "");
    }

    public String file() {
        return "/team/daekning.csv?" + Filter.query(sought);
    }

    public static String address(Covered it) {
        return "/team/borger/" + it.patient().value() + "/behandlingsplan/daekning";
    }

    /** 2 → 6 (+4) */
    public static String went(Covered it) {
        var change = it.change();
        return change == null
                ? (it.first() == null ? "–" : it.first().toString())
                : it.first() + " → " + it.latest() + String.format(Locale.ROOT, " (%+d)", change);
    }

    public List<Choice> programmes(Frame frame) {
        var all = new Choice(
                "", frame.t("careplan.coverage.all"), sought.programme().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        offered.entrySet().stream()
                                .map(it -> new Choice(
                                        it.getKey(),
                                        it.getValue().in(frame.locale()),
                                        it.getKey().equals(sought.programme()))))
                .toList();
    }

    public List<Choice> areas(Frame frame) {
        var all = new Choice("", frame.t("careplan.coverage.all"), sought.area().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Area.values())
                                .map(it -> new Choice(
                                        it.name(),
                                        frame.t("careplan.area." + it.name()),
                                        it.name().equals(sought.area()))))
                .toList();
    }

    @Override
    public String titleKey() {
        return "careplan.coverage.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
