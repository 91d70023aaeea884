package dk.livtag.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a running server writes into its data folder: its process, its port, and whether it answers yet. */
record PidFile(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PidFile> in(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= PORT) return Optional.empty();
            var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(new PidFile(number(lines.get(PID)), (int) number(lines.get(PORT)), ready));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresFailure("postmaster.pid in " + cluster + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The server if it lives; a number left by a dead one may since have gone to any other process. */
    Optional<ProcessHandle> server(Path cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(_ -> worksIn(cluster));
    }

    private boolean worksIn(Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (AccessDeniedException e) {
            // Someone else's process: better to ask a stranger who answers than to start a second server.
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.strip());
    }
}
