package dk.livtag.quality;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.livtag.Livtag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The application as its rules see it: compiled classes and files. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(it -> !it.contains("dk/livtag/postgres/"))
            .importPackagesOf(Livtag.class);

    /** The root of the checkout; Maven runs tests in the module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private House() {}

    static List<Path> files(String folder, String ending) {
        var start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var found = Files.walk(start)) {
            return found.filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !it.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
