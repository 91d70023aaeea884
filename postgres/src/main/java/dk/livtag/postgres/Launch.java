package dk.livtag.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** From a stopped folder, or one whose application died, to a server that answers. */
record Launch(Cluster cluster, Programs programs, Settings settings, IntSupplier ports) {

    private static final int TRIES = 6;
    private static final Duration PAUSE = Duration.ofMillis(15);
    // Recovery after a crash reads the whole log since the last checkpoint.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresFailure("There is no free port on this machine: " + e.getMessage() + ".", e);
        }
    }

    PidFile answering() {
        return adopted().orElseGet(this::started);
    }

    private Optional<PidFile> adopted() {
        var left = PidFile.in(cluster.data());
        var server = left.flatMap(it -> it.server(cluster.data()));
        if (server.isEmpty()) {
            left.ifPresent(_ -> forget());
            return Optional.empty();
        }
        return ready(server.get().pid(), server.get()::isAlive);
    }

    /** PostgreSQL would take a process that has since got the number for its own server, and refuse to start. */
    private void forget() {
        try {
            Files.deleteIfExists(cluster.data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new PostgresFailure("A stale postmaster.pid in " + cluster.data() + " cannot be removed.", e);
        }
    }

    /** Tries again when the port was taken meanwhile, or the children of a killed server are not gone yet. */
    private PidFile started() {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var process = programs.server(arguments());
            var ready = ready(process.pid(), process::isAlive);
            if (ready.isPresent()) return ready.get();
            pause(Duration.ofMillis(100L << attempt));
        }
        throw programs.failed("server");
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of("-D", cluster.data().toString()));
        arguments.addAll(settings.arguments(ports.getAsInt()));
        return arguments;
    }

    private Optional<PidFile> ready(long pid, BooleanSupplier alive) {
        for (var waited = Duration.ZERO; alive.getAsBoolean(); waited = waited.plus(PAUSE)) {
            if (waited.compareTo(LONGEST) > 0)
                throw new PostgresFailure("The PostgreSQL in " + cluster.folder() + " does not get ready.");
            var file = PidFile.in(cluster.data()).filter(it -> it.pid() == pid && it.ready());
            if (file.isPresent()) return file;
            pause(PAUSE);
        }
        return Optional.empty();
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Starting PostgreSQL was interrupted.", e);
        }
    }
}
