package dk.livtag.assessment.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where templates come from: the jar, and the operator's folder. */
@Component
class TemplateFiles {

    private final AssessmentProperties properties;

    TemplateFiles(AssessmentProperties properties) {
        this.properties = properties;
    }

    List<File> all() {
        try {
            var files = new ArrayList<>(shipped());
            files.addAll(own());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The templates of assessments cannot be read", e);
        }
    }

    private static List<File> shipped() throws IOException {
        var files = new ArrayList<File>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:assessments/*.yaml")) {
            files.add(new File(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private List<File> own() throws IOException {
        if (properties.folder() == null) {
            return List.of();
        }
        var files = new ArrayList<File>();
        try (var paths = Files.newDirectoryStream(properties.folder(), "*.yaml")) {
            for (var path : paths) {
                files.add(new File(path.getFileName().toString(), Files.readString(path)));
            }
        }
        return files;
    }

    /** One file, by the name that its faults are told with. */
    record File(String name, String text) {}
}
