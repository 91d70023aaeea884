package dk.livtag.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The demo's jar as a process of its own, on a free port and a data folder of the test's. */
final class DemoProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** An operator's own programmes: a good one, and one that is refused. */
    private static final Path PROGRAMMES = Path.of("src", "test", "resources", "programmes");

    private final Process process;
    private final int port;

    private DemoProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until its first page answers. */
    static DemoProcess start(Path data) {
        var port = freePort();
        var builder = new ProcessBuilder(DemoJar.command());
        builder.environment().put("LIVTAG_PORT", String.valueOf(port));
        builder.environment().put("LIVTAG_DATA", data.toAbsolutePath().toString());
        builder.environment()
                .put("LIVTAG_PROGRAMMES_FOLDER", PROGRAMMES.toAbsolutePath().toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                data.resolveSibling(data.getFileName() + ".log").toFile()));
        try {
            var demo = new DemoProcess(builder.start(), port);
            demo.awaitFirstPage();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** As when the power goes: no shutdown hook runs. The database is a process of its own and lives on. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The demo does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstPage() {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < giveUp) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "The demo ended while it started; see its log beside the data folder");
                }
                if (answers(client)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            throw new IllegalStateException("The demo does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address("/")))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
