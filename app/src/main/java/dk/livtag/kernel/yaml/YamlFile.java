package dk.livtag.kernel.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file that people edit, by the name that its faults are told with; read when asked, so that one bad file stays alone. */
public record YamlFile(String name, Source source) {

    /** Where the text of a file is. */
    @FunctionalInterface
    public interface Source {
        String read() throws IOException;
    }

    /** Finds the jar's own files; how is the caller's, since this module knows no framework. */
    @FunctionalInterface
    public interface Jar<R> {
        R[] all() throws IOException;
    }

    /** Reads one of the jar's own files. */
    @FunctionalInterface
    public interface Reading<R> {
        String of(R file) throws IOException;
    }

    /** Those that are shipped, then those of the operator's folder. */
    public static <R> List<YamlFile> all(
            Jar<R> jar, Function<R, @Nullable String> name, Reading<R> text, @Nullable Path folder) {
        try {
            var shipped =
                    Stream.of(jar.all()).map(it -> new YamlFile(String.valueOf(name.apply(it)), () -> text.of(it)));
            return Stream.concat(shipped, folder == null ? Stream.empty() : in(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("What is shipped cannot be read", e);
        }
    }

    /** A folder that cannot be read is told of like a file. */
    private static List<YamlFile> in(Path folder) {
        var files = new ArrayList<YamlFile>();
        try (var paths = Files.newDirectoryStream(folder, "*.yaml")) {
            paths.forEach(it -> files.add(new YamlFile(it.getFileName().toString(), () -> utf8(it))));
        } catch (IOException e) {
            return List.of(new YamlFile(folder.toString(), () -> {
                throw e;
            }));
        }
        return files.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static String utf8(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    /** What cannot be read at all is refused like what is written wrong. */
    public String text() {
        try {
            return source.read();
        } catch (IOException e) {
            throw new YamlEntry.Refused(0, "unreadable", name);
        }
    }
}
