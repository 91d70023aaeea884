package dk.livtag.measure.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The instruments as they are shipped, read without the rest of the house. */
public final class Shipped {

    public static final Map<String, Definition> ALL = definitions();

    private Shipped() {}

    private static Map<String, Definition> definitions() {
        var all = new TreeMap<String, Definition>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.yaml")) {
                var definition = DefinitionFile.read(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
                all.put(definition.instrument(), definition);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    public static Definition get(String instrument) {
        var it = ALL.get(instrument);
        if (it == null) {
            throw new IllegalArgumentException(instrument);
        }
        return it;
    }
}
