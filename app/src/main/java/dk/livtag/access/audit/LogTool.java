package dk.livtag.access.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.NamedInterface;

/**
 * Hands out the audit log, and verifies one that was handed out, from the command line ({@code docs/security.md}).
 * Verifying needs no database, no settings and no secret.
 */
@NamedInterface("command-line")
public final class LogTool {

    private static final String USAGE = """
            --export-log <folder>                            writes the sealed log there; settings as for the application
            --verify-log <folder> <public key> [<copies>]    verifies it; the copies of its checkpoints kept elsewhere
            """;

    private static final int DONE = 0;
    private static final int DIVERGES = 1;
    private static final int NOT_DONE = 2;

    private final Map<String, String> environment;

    public LogTool(Map<String, String> environment) {
        this.environment = environment;
    }

    public static boolean isMeant(List<String> arguments) {
        return !arguments.isEmpty() && List.of("--export-log", "--verify-log").contains(arguments.getFirst());
    }

    /** Returns what the process should end with: 0 done and intact, 1 the log is not as it was sealed, 2 not done. */
    public int run(List<String> arguments) {
        try {
            return switch (arguments.getFirst() + " " + arguments.size()) {
                case "--export-log 2" -> export(Path.of(arguments.get(1)));
                case "--verify-log 3" -> verify(arguments, null);
                case "--verify-log 4" -> verify(arguments, Path.of(arguments.get(3)));
                default -> say(NOT_DONE, USAGE);
            };
        } catch (IOException | IllegalArgumentException e) {
            return say(NOT_DONE, "Not done: " + e.getMessage());
        }
    }

    private int export(Path folder) throws IOException {
        var source = new DriverManagerDataSource(
                setting("LIVTAG_DATABASE_URL"),
                setting("LIVTAG_DATABASE_SEAL_USER"),
                setting("LIVTAG_DATABASE_SEAL_PASSWORD"));
        var origin = environment.getOrDefault("LIVTAG_AUDIT_ORIGIN", AuditProperties.ORIGIN);
        var key = SigningKey.of(origin, setting("LIVTAG_AUDIT_SIGNINGKEY"));
        var log = new LogExport(source, key).export(List.of());
        log.write(folder, key.logKey());
        return say(
                DONE,
                "%d rows, %d checkpoints. Public key: %s"
                        .formatted(
                                log.leaves().size(),
                                log.checkpoints().size(),
                                key.logKey().text()));
    }

    private static int verify(List<String> arguments, @Nullable Path copies) throws IOException {
        var log = ExportedLog.read(Path.of(arguments.get(1)), copies);
        return switch (LogVerification.verify(log, LogKey.parse(arguments.get(2)))) {
            case Verdict.Intact(var size) ->
                say(
                        DONE,
                        "Intact: %d rows, %d checkpoints, %d copies."
                                .formatted(
                                        size,
                                        log.checkpoints().size(),
                                        log.copies().size()));
            case Verdict.Diverges(var index, var reason) ->
                say(DIVERGES, "Not as it was sealed from row %d on: %s".formatted(index, reason));
        };
    }

    private String setting(String name) {
        var value = environment.get(name);
        if (value == null) throw new IllegalArgumentException(name + " is not set");
        return Objects.requireNonNull(value);
    }

    private static int say(int end, String words) {
        IO.println(words);
        return end;
    }
}
