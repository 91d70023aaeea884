package dk.livtag.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checkpoints outside the database, where whoever rewrites the log there cannot reach them. */
final class CheckpointCopies {

    private static final String APART = "\n\n\n";

    private final @Nullable Path file;
    private final LogKey key;

    CheckpointCopies(@Nullable Path file, LogKey key) {
        this.file = file;
        this.key = key;
    }

    void add(SignedCheckpoint signed) {
        if (file == null) return;
        try {
            Files.writeString(
                    file,
                    signed.note(key) + "\n\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no checkpoint is a torn last write: the next one tells as much and more. */
    static List<SignedCheckpoint> read(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split(APART, -1))
                .flatMap(it -> SignedCheckpoint.parse(it + "\n").stream())
                .toList();
    }
}
