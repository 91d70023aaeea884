package dk.livtag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** One demo for all journeys of a run, on data loaded anew. */
final class House {

    static final DemoProcess DEMO = start();

    private House() {}

    static String at(String path) {
        return DEMO.address(path);
    }

    /** An empty folder below target. */
    static Path fresh(String name) {
        var folder = Path.of("target", name);
        try {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder())
                            .forEach(it -> it.toFile().delete());
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoProcess start() {
        var demo = DemoProcess.start(fresh("demo-data"));
        Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
        return demo;
    }
}
