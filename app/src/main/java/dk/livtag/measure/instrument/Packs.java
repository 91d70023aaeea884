package dk.livtag.measure.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds content packs: those of the jar, then those of the operator's folder. */
@Component
class Packs {

    private final InstrumentProperties properties;

    Packs(InstrumentProperties properties) {
        this.properties = properties;
    }

    List<PackFile> files() {
        var files = new ArrayList<PackFile>();
        try {
            for (var it : new PathMatchingResourcePatternResolver().getResources("classpath:content/*/pack.yaml")) {
                files.add(shipped(it));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What is shipped cannot be read", e);
        }
        var folder = properties.packs();
        if (folder != null) {
            files.addAll(in(folder));
        }
        return files;
    }

    Pack read(PackFile file) {
        return file.read(properties.acknowledged());
    }

    private static PackFile shipped(Resource pack) throws IOException {
        var path = pack.getURL().getPath().replaceFirst("/pack\\.yaml$", "");
        return new PackFile(
                path.substring(path.lastIndexOf('/') + 1),
                name -> pack.createRelative(name).getContentAsByteArray());
    }

    private static List<PackFile> in(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(it -> new PackFile(
                            String.valueOf(it.getFileName()), name -> Files.readAllBytes(it.resolve(name))))
                    .toList();
        } catch (IOException e) {
            return List.of(new PackFile(String.valueOf(folder.getFileName()), name -> {
                throw e;
            }));
        }
    }
}
