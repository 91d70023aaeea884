package dk.livtag.access.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A log as it was handed over: its leaves and checkpoints in order, and the copies of checkpoints kept elsewhere. As a
 * folder: one line a row (place, hash, text), and the checkpoints as they were signed.
 */
record ExportedLog(List<SealedLeaf> leaves, List<SignedCheckpoint> checkpoints, List<SignedCheckpoint> copies) {

    private static final String LEAVES = "leaves.txt";
    private static final String CHECKPOINTS = "checkpoints.txt";

    void write(Path folder, LogKey key) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(LEAVES), leaves.stream().map(ExportedLog::line).toList());
        var notes = checkpoints.stream().map(it -> it.note(key) + "\n\n").collect(Collectors.joining());
        Files.writeString(folder.resolve(CHECKPOINTS), notes);
    }

    /** The copies of the checkpoints come from elsewhere, or there are none. */
    static ExportedLog read(Path folder, @Nullable Path copies) throws IOException {
        try (var lines = Files.lines(folder.resolve(LEAVES))) {
            return new ExportedLog(
                    lines.map(ExportedLog::leaf).toList(),
                    CheckpointCopies.read(folder.resolve(CHECKPOINTS)),
                    copies == null ? List.of() : CheckpointCopies.read(copies));
        }
    }

    private static String line(SealedLeaf leaf) {
        var start = leaf.index() + " " + HexFormat.of().formatHex(leaf.hash().bytes());
        return leaf.text() == null ? start : start + " " + leaf.text();
    }

    private static SealedLeaf leaf(String line) {
        var parts = line.split(" ", 3);
        if (parts.length < 2) throw new IllegalArgumentException("No row of a log: " + line);
        var hash = Hash.of(HexFormat.of().parseHex(parts[1]));
        return new SealedLeaf(Long.parseLong(parts[0]), parts.length == 3 ? parts[2] : null, hash);
    }
}
