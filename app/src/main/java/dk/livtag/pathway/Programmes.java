package dk.livtag.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The programmes that are shipped or edited here, read once at the start so that a bad file stops it. */
@Component
public class Programmes {

    /** The one programme that a hospital's referrals begin. */
    private static final String HOSPITAL = "hospital";

    private final Map<String, Programme> byId;

    Programmes() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:programmes/*.yaml");
        this.byId = Arrays.stream(files)
                .map(Programmes::read)
                .collect(Collectors.toUnmodifiableMap(Programme::id, Function.identity()));
    }

    Programme hospital() {
        return get(HOSPITAL);
    }

    public Programme get(String id) {
        var programme = byId.get(id);
        if (programme == null) {
            throw new IllegalStateException("There is no programme " + id + ", only " + byId.keySet());
        }
        return programme;
    }

    private static Programme read(Resource file) {
        try {
            return ProgrammeFile.read(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
