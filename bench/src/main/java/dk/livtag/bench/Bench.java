package dk.livtag.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Starts the programme whose name is given; {@code seconds=20} and the like change how it measures. */
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
        var options =
                Arrays.stream(arguments).skip(1).map(it -> it.split("=", 2)).toList();
        var seconds = options.stream()
                .filter(it -> it[0].equals("seconds"))
                .map(it -> Integer.parseInt(it[1]))
                .findFirst()
                .orElse(20);
        var url = Objects.requireNonNullElse(System.getenv("LIVTAG_URL"), "http://localhost:8080");
        var data = Objects.requireNonNullElse(System.getenv("LIVTAG_DATA"), "data");
        return new Options(url, Path.of(data), Duration.ofSeconds(seconds));
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
     * @param each how long each figure is measured, after as long a time to get warm
     */
    record Options(String url, Path data, Duration each) {}
}
