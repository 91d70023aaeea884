package dk.livtag.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One measure over time. The axis is never turned: the words beside it say which way is good.
 *
 * @param lines levels that mean something, by their words
 */
public record Chart(double from, double to, List<Point> points, List<Line> lines) {

    public static final int WIDTH = 340;
    public static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int RIGHT = 22;
    private static final int TOP = 26;
    private static final int BOTTOM = 34;

    public Chart {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }

    /** One number with the words that it is read as. */
    public record Point(LocalDate day, double value, String label) {}

    /** A level. */
    public record Line(double value, String label) {}

    /** Further right the later it was. */
    public String x(Point it) {
        var first = points.getFirst().day();
        var days = ChronoUnit.DAYS.between(first, points.getLast().day());
        var share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, it.day()) / days;
        return number(LEFT + share * (WIDTH - LEFT - RIGHT));
    }

    public String y(double value) {
        var share = (value - from) / (to - from);
        return number(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    /** Beside the point, where the frame leaves room for it. */
    public String labelY(Point it) {
        var above = Double.parseDouble(y(it.value())) - 12;
        return number(above < TOP - 8 ? above + 34 : above);
    }

    /** From point to point. */
    public String path() {
        return points.stream().map(it -> x(it) + "," + y(it.value())).collect(Collectors.joining(" "));
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }

    private static String number(double it) {
        return String.format(Locale.ROOT, "%.1f", it);
    }
}
