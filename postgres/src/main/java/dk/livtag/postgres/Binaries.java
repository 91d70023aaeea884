package dk.livtag.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once per version from the archive on the class path. */
record Binaries(Path home) {

    /** Unpacks beside the final name and moves, so a half-unpacked folder is never used. */
    static Binaries in(Path cache) {
        try {
            var archive = archive();
            var home = cache.resolve("postgres-" + fingerprint(archive));
            Files.createDirectories(cache);
            RunAs.confirmMine(cache);
            if (Files.notExists(home)) unpackAside(archive, home);
            return new Binaries(home);
        } catch (IOException e) {
            throw new PostgresFailure(
                    "PostgreSQL could not be unpacked into " + cache + ": " + e.getMessage() + ".", e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default ->
                throw new PostgresFailure("There is no embedded PostgreSQL for the processor "
                        + System.getProperty("os.arch")
                        + ": set LIVTAG_DB_URL to a PostgreSQL of your own.");
        };
    }

    private static String fingerprint(String archive) throws IOException {
        var connection = (JarURLConnection) resource(archive).openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    private static void unpackAside(String archive, Path home) throws IOException {
        var aside = Files.createTempDirectory(home.getParent(), ".unpacking");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(
                new BufferedInputStream(resource(archive).openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) unpack(tar, entry, aside);
        }
        openToAll(aside);
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.notExists(home)) throw e;
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) throw new IOException("entry outside the archive: " + entry.getName());
        if (entry.isDirectory()) return;
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else Files.copy(tar, target);
    }

    /** Whoever runs PostgreSQL may be another user than the one who unpacks, and the umask may be strict. */
    private static void openToAll(Path aside) throws IOException {
        try (var files = Files.walk(aside)) {
            for (var file : (Iterable<Path>) files.filter(it -> !Files.isSymbolicLink(it))::iterator)
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static URL resource(String archive) {
        var url = Binaries.class.getResource(archive);
        if (url == null) throw new PostgresFailure("The PostgreSQL archive " + archive + " is not on the class path.");
        return url;
    }
}
