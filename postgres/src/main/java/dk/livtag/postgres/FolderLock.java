package dk.livtag.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One application per data folder; the operating system lets go when the application dies. */
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path folder) {
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(channel)) return new FolderLock(channel);
            channel.close();
            throw new PostgresFailure("Another Livtag already uses " + folder + ": stop it, or choose another folder.");
        } catch (IOException e) {
            throw new PostgresFailure("The data folder " + folder + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
