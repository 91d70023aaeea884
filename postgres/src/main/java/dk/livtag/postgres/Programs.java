package dk.livtag.postgres;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs as the right user, with nothing inherited that could steer them. */
record Programs(Binaries binaries, RunAs runAs, Path folder) {

    private static final long LONGEST_MINUTES = 5;

    void run(String program, List<String> arguments) {
        try {
            var process = process(runAs.command(binaries.program(program), arguments));
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw failed(program);
            }
            if (process.exitValue() != 0) throw failed(program);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Waiting for " + program + " was interrupted.", e);
        }
    }

    /** In a session of its own, so that Ctrl-C reaches the application first and the application stops the server. */
    Process server(List<String> arguments) {
        var command = runAs.command(binaries.program("postgres"), arguments);
        command.addFirst("setsid");
        return process(command);
    }

    PostgresFailure failed(String program) {
        return new PostgresFailure("PostgreSQL's " + program + " did not succeed: " + lastWords());
    }

    private Process process(List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> !it.equals("PATH"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new PostgresFailure("PostgreSQL could not be started: " + e.getMessage() + ".", e);
        }
    }

    private Path log() throws IOException {
        var log = folder.resolve("server.log");
        try {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            return log;
        }
        return log;
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
