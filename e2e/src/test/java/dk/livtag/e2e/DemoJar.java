package dk.livtag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demo's jar, laid out beside its libraries as {@code ./run} does, so that it starts quickly. */
final class DemoJar {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path PACKED = Path.of("..", "demo", "target", "livtag-demo.jar");
    private static final Path LAID_OUT = layOut();
    private static final Path CACHE = LAID_OUT.resolve("livtag.aot");

    private DemoJar() {}

    static List<String> command() {
        return Files.exists(CACHE) ? demo("-XX:AOTCache=" + CACHE) : demo();
    }

    /** Loads the demo into the folder and visits its pages, so that the many starts that follow cost little. */
    static void train(Path data) {
        run(demo(
                "-XX:AOTCacheOutput=" + CACHE,
                "-Dlivtag.demo.training=true",
                "-Dserver.port=0",
                "-Dlivtag.data=" + data.toAbsolutePath()));
    }

    private static List<String> demo(String... options) {
        var command = new ArrayList<>(List.of(
                JAVA,
                "-Dspring.aot.enabled=true",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Xlog:aot=off",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", LAID_OUT.resolve(PACKED.getFileName()).toString()));
        return List.copyOf(command);
    }

    private static Path layOut() {
        var folder = House.fresh("demo-app");
        run(List.of(
                JAVA,
                "-Djarmode=tools",
                "-jar",
                PACKED.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString()));
        return folder;
    }

    private static void run(List<String> command) {
        try {
            var log = Path.of("target", "demo-app.log").toFile();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The demo's jar cannot be laid out or started; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
