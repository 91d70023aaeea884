package dk.livtag.measure.reading;

import dk.livtag.ui.Frame;
import dk.livtag.ui.chart.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A series as a drawing. */
public final class Told {

    private static final int DIGITS = 2;

    private Told() {}

    public static Chart chart(Series it, Frame frame) {
        var meaning = it.meaning();
        var points = it.points().stream()
                .map(point -> new Chart.Point(point.day(), point.value(), number(point.value(), frame)))
                .toList();
        return new Chart(
                meaning.from(),
                meaning.to(),
                points,
                List.of(new Chart.Line(it.first().value(), "")));
    }

    /** As few digits as it has, two at most. */
    public static String number(double value, Frame frame) {
        var text = BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return frame.language().equals("da") ? text.replace('.', ',') : text;
    }
}
