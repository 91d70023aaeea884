package dk.livtag.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Starts the programme whose name is given; {@code seconds=20} and {@code sizes=1000} change how it measures. */
public final class Bench {

    private static final Map<String, Programme> PROGRAMMES = Map.of(
            "pages", new Pages(),
            "inserts", new Inserts(),
            "worklists", new Worklists(),
            "days", new Days());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var programme = arguments.length == 0 ? null : PROGRAMMES.get(arguments[0]);
        if (programme == null) {
            System.out.println("bench/run NAME, where NAME is one of " + PROGRAMMES.keySet());
            return;
        }
        programme.measure(options(arguments)).print(System.out);
    }

    private static Options options(String[] arguments) {
        var given = Arrays.stream(arguments)
                .skip(1)
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        var url = Objects.requireNonNullElse(System.getenv("LIVTAG_URL"), "http://localhost:8080");
        var data = Objects.requireNonNullElse(System.getenv("LIVTAG_DATA"), "data");
        var sizes = Arrays.stream(
                        given.getOrDefault("sizes", "1000,10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        var seconds = Duration.ofSeconds(Long.parseLong(given.getOrDefault("seconds", "20")));
        return new Options(url, Path.of(data), sizes, seconds);
    }

    /** One thing to measure. */
    interface Programme {
        Table measure(Options options) throws Exception;
    }

    /**
     * How to measure.
     *
     * @param url of a running Livtag demo
     * @param data its data folder, for what puts a crowd into its database
     * @param sizes how many running pathways to measure among, one after the other
     * @param each how long each figure is measured, after as long a time to get warm
     */
    record Options(String url, Path data, List<Integer> sizes, Duration each) {}
}
