package dk.livtag.pathway.offer;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.organisation.Organisations;
import dk.livtag.pathway.programme.InvalidProgramme;
import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final ProgrammeFiles files;
    private final Clock clock;
    private final ConcurrentHashMap<ProgrammeKey, Programme> read = new ConcurrentHashMap<>();
    private volatile List<InvalidProgramme> refused = List.of();

    Programmes(ProgrammeStore store, Organisations organisations, ProgrammeFiles files, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.files = files;
        this.clock = clock;
        load();
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

    /** The files that were refused when they were last read. */
    public List<InvalidProgramme> refused() {
        return refused;
    }

    /** Reads the shipped files and the operator's folder again. */
    public void load() {
        var bad = new ArrayList<InvalidProgramme>();
        for (var file : files.all()) {
            try {
                load(file);
            } catch (InvalidProgramme e) {
                LOG.error("A programme is refused, and the versions that run stay: {}", e.getMessage());
                bad.add(e);
            }
        }
        refused = List.copyOf(bad);
    }

    private void load(ProgrammeFiles.File file) {
        var programme = ProgrammeFile.read(file.name(), file.text());
        if (store.add(programme, file.text(), clock.instant())) {
            return;
        }
        var kept = get(new ProgrammeKey(programme.id(), null, programme.version()));
        if (!kept.equals(programme)) {
            throw InvalidProgramme.changedWithoutAVersion(file.name(), programme.version());
        }
    }
}
