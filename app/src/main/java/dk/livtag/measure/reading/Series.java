package dk.livtag.measure.reading;

import dk.livtag.measure.change.Change;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Stand.Completed;
import dk.livtag.measure.score.Meaning;
import dk.livtag.measure.score.Outcome;
import dk.livtag.pathway.Pathway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of one scale of one person over time, the earliest first; never two versions of a scoring in one. */
public record Series(Instrument instrument, Meaning meaning, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /** One number with the run that it is from. */
    public record Point(Run run, LocalDate day, Outcome outcome, double value) {}

    /** The main number of each instrument that has one. */
    public static List<Series> of(List<Run> runs, Function<String, Instrument> instruments) {
        return runs.stream()
                .filter(it -> it.completed().isPresent())
                .collect(Collectors.groupingBy(Run::instrument, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(it -> one(instruments.apply(it.getKey()), it.getValue()).stream())
                .toList();
    }

    private static Optional<Series> one(Instrument instrument, List<Run> runs) {
        if (instrument.definition().meanings().isEmpty()) {
            return Optional.empty();
        }
        var meaning = instrument.definition().meanings().getFirst();
        var points = new ArrayList<Point>();
        for (var run : runs) {
            run.outcome(meaning.scale()).ifPresent(it -> {
                var value = it.value();
                if (value != null) {
                    points.add(new Point(run, day(run), it, value));
                }
            });
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new Series(instrument, meaning, points));
    }

    private static LocalDate day(Run run) {
        return LocalDate.ofInstant(run.completed().map(Completed::at).orElseGet(run::sentAt), Pathway.DENMARK);
    }

    public Point first() {
        return points.getFirst();
    }

    public Point last() {
        return points.getLast();
    }

    /** From the first to the last; empty for one alone. */
    public Optional<Change> change() {
        return points.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(Change.between(first().outcome(), last().outcome(), meaning));
    }

    /** Better, worse, or the same: what is smaller than every important change is the same. */
    public Trend trend() {
        return change().map(it -> {
                    var none = meaning.important().isEmpty()
                            ? it.gain() == 0
                            : it.reached().isEmpty();
                    return none || it.gain() == 0 ? Trend.SAME : it.gain() > 0 ? Trend.BETTER : Trend.WORSE;
                })
                .orElse(Trend.ONE);
    }

    /** How it goes. */
    public enum Trend {
        ONE,
        BETTER,
        SAME,
        WORSE
    }
}
