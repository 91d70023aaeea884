package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What each profession looks at, shipped or put in the operator's folder, loaded at the start. A bad file is refused and
 * told of, while the versions that there are stay in use.
 */
@Component
public class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final TemplateStore store;
    private final AssessmentProperties properties;
    private final Clock clock;
    private final ConcurrentHashMap<Key, Template> read = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Profession, Integer> latest = new ConcurrentHashMap<>();
    private volatile List<InvalidTemplate> refused = List.of();

    Templates(TemplateStore store, AssessmentProperties properties, Clock clock) {
        this.store = store;
        this.properties = properties;
        this.clock = clock;
        load();
    }

    /** One version; it never changes, so it is read once. */
    public Template get(Profession profession, int version) {
        return read.computeIfAbsent(
                new Key(profession, version),
                it -> store.body(profession, version)
                        .map(body -> TemplateFile.read(profession.code() + ".yaml", body))
                        .orElseThrow(() -> new NotFound("assessment.no-template")));
    }

    /** What the profession looks at today. */
    public Template latest(Profession profession) {
        return get(profession, latest.computeIfAbsent(profession, store::latest));
    }

    /** The files that were refused when they were last read. */
    public List<InvalidTemplate> refused() {
        return refused;
    }

    /** Reads the shipped files and the operator's folder again. */
    public void load() {
        var bad = new ArrayList<InvalidTemplate>();
        for (var file : files()) {
            try {
                load(file);
            } catch (InvalidTemplate e) {
                LOG.error("A template is refused, and the versions in use stay: {}", e.getMessage());
                bad.add(e);
            }
        }
        refused = List.copyOf(bad);
        latest.clear();
    }

    private List<YamlFile> files() {
        return YamlFile.all(
                () -> new PathMatchingResourcePatternResolver().getResources("classpath:assessments/*.yaml"),
                Resource::getFilename,
                it -> it.getContentAsString(StandardCharsets.UTF_8),
                properties.folder());
    }

    private void load(YamlFile file) {
        var template = TemplateFile.read(file);
        if (!store.add(template, file.text(), clock.instant())
                && !get(template.profession(), template.version()).equals(template)) {
            throw InvalidTemplate.changedWithoutAVersion(file.name(), template.version());
        }
    }

    private record Key(Profession profession, int version) {}
}
