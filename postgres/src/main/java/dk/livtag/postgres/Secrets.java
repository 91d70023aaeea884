package dk.livtag.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random passwords by name, each in a file only its owner can read, and the same at every start. */
public record Secrets(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public String password(String name) {
        var file = folder.resolve(name);
        try {
            if (Files.notExists(file)) create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create(Path file) throws IOException {
        createFolder();
        var fresh = Files.createTempFile(
                folder, ".new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, random());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void createFolder() throws IOException {
        try {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
