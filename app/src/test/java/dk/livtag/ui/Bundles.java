package dk.livtag.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts as they stand in the source, the demo's too. */
final class Bundles {

    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../demo/src/main"));

    private Bundles() {}

    /** Key and text of all files whose name ends so. */
    static Map<String, String> of(String ending) {
        var texts = new TreeMap<String, String>();
        files(ending + ".properties").forEach(it -> texts.putAll(read(it)));
        return texts;
    }

    /** Everything written in Java and templates. */
    static String code() {
        return Stream.of(".java", ".jte")
                .flatMap(Bundles::files)
                .map(Bundles::text)
                .collect(Collectors.joining("\n"));
    }

    static Stream<Path> files(String ending) {
        return SOURCES.stream().filter(Files::exists).flatMap(it -> under(it, ending).stream());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(it -> it, properties::getProperty));
    }

    private static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !it.toString().contains("node_modules"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
