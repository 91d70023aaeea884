package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.yaml.YamlFile;
import dk.livtag.organisation.Organisations;
import dk.livtag.pathway.programme.InvalidProgramme;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
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
 * The programmes (tilbud) that are shipped, put in the operator's folder, or edited by an organisation. Loaded at the start
 * and when somebody asks; a bad file is refused and told of, while the versions that run stay as they are.
 */
@Component
public class Programmes {

    private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);

    private final ProgrammeStore store;
    private final Organisations organisations;
    private final ProgrammeProperties properties;
    private final Clock clock;
    private final ConcurrentHashMap<ProgrammeKey, Programme> read = new ConcurrentHashMap<>();
    private volatile Loading loading;

    Programmes(ProgrammeStore store, Organisations organisations, ProgrammeProperties properties, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.properties = properties;
        this.clock = clock;
        this.loading = load();
    }

    /** One version; it never changes, so it is read once. */
    public Programme get(ProgrammeKey key) {
        return read.computeIfAbsent(
                key,
                it -> store.body(it)
                        .map(body -> ProgrammeStore.read(it, body))
                        .orElseThrow(() -> new IllegalStateException("There is no programme " + it)));
    }

    /** What an organisation may begin today, by name: the latest version of each. */
    public List<ProgrammeKey> offered(OrganisationId organisation) {
        return store.offered(organisations.get(organisation).kind().code(), organisation);
    }

    /** The latest version of one programme, as the organisation runs it. */
    public ProgrammeKey offered(OrganisationId organisation, String programme) {
        return offered(organisation).stream()
                .filter(it -> it.programme().equals(programme))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s does not run %s".formatted(organisation, programme)));
    }

    /** What came of reading the files when they were last read. */
    public Loading loading() {
        return loading;
    }

    /** Reads the shipped files and the operator's folder again; the versions that run stay whatever is found. */
    public Loading load() {
        var loaded = new ArrayList<Loading.Loaded>();
        var refused = new ArrayList<InvalidProgramme>();
        for (var file : files()) {
            try {
                loaded.add(load(file));
            } catch (InvalidProgramme e) {
                LOG.error("A programme is refused, and the versions that run stay: {}", e.getMessage());
                refused.add(e);
            }
        }
        loading = new Loading(clock.instant(), properties.folder() != null, loaded, refused);
        return loading;
    }

    private List<YamlFile> files() {
        return YamlFile.all(
                () -> new PathMatchingResourcePatternResolver().getResources("classpath:programmes/*.yaml"),
                Resource::getFilename,
                it -> it.getContentAsString(StandardCharsets.UTF_8),
                properties.folder());
    }

    private Loading.Loaded load(YamlFile file) {
        var programme = ProgrammeFile.read(file);
        var isNew = store.add(programme, file.text(), clock.instant());
        if (!isNew
                && !get(new ProgrammeKey(programme.id(), null, programme.version()))
                        .equals(programme)) {
            throw InvalidProgramme.changedWithoutAVersion(file.name(), programme.version());
        }
        return new Loading.Loaded(file.name(), programme.name(), programme.version(), isNew);
    }
}
