package dk.livtag.demo.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the demo's invented facts: one a line, fields divided by semicolons. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<List<String>> fieldsOf(String file) {
        return of(file).stream().map(it -> List.of(it.split(";", -1))).toList();
    }
}
