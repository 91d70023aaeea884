package dk.livtag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Livtag;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What production is made of. */
class AbsentFromProductionTests {

    @Test
    void nothingOfTheDemoIsInTheApplication() throws Exception {
        assertThat(filesBeside(Livtag.class))
                .anyMatch(it -> it.endsWith("dk/livtag/Livtag.class"))
                .noneMatch(it -> it.contains("demo") && it.endsWith(".class") && !it.endsWith("ui/DemoBanner.class"))
                .noneMatch(it -> it.contains("personas") || it.contains("i18n/demo"))
                .noneMatch(it -> it.contains("ActingAs"));
    }

    @Test
    void theDoorForActingAsSomebodyIsInTheDemo() throws Exception {
        assertThat(filesBeside(Demo.class)).anyMatch(it -> it.contains("ActingAs"));
    }

    private static List<String> filesBeside(Class<?> type) throws IOException, URISyntaxException {
        var place =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return files(place);
        }
        try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return files(jar.getPath("/"));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.map(it -> root.relativize(it).toString()).toList();
        }
    }
}
