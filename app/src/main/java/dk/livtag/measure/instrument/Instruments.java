package dk.livtag.measure.instrument;

import dk.livtag.kernel.Refusal.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The instruments that there are, shipped and with the operator's words; a bad pack is told of and changes nothing. */
@Component
public class Instruments {

    private static final Logger LOG = LoggerFactory.getLogger(Instruments.class);

    private final Packs packs;
    private final Map<String, Instrument> shipped;
    private volatile Map<String, Instrument> all = Map.of();
    private volatile List<InvalidInstrument> refused = List.of();

    Instruments(Packs packs) {
        this.packs = packs;
        this.shipped = shipped();
        load();
    }

    /** By name. */
    public List<Instrument> all() {
        return List.copyOf(all.values());
    }

    public Instrument get(String instrument) {
        var it = all.get(instrument);
        if (it == null) {
            throw new NotFound("measure.unknown");
        }
        return it;
    }

    /** What was refused when it was last read. */
    public List<InvalidInstrument> refused() {
        return refused;
    }

    /** Reads the packs again. */
    public final void load() {
        var bad = new ArrayList<InvalidInstrument>();
        var read = new TreeMap<>(shipped);
        for (var file : packs.files()) {
            try {
                var pack = packs.read(file);
                var worded = new TreeMap<>(read);
                pack.wordings()
                        .forEach(it -> worded.computeIfPresent(
                                it.instrument(), (code, instrument) -> worded(instrument, pack, it)));
                read.putAll(worded);
            } catch (InvalidInstrument e) {
                LOG.error("A content pack is refused: {}", e.getMessage());
                bad.add(e);
            }
        }
        all = Collections.unmodifiableMap(read);
        refused = List.copyOf(bad);
    }

    private static Instrument worded(Instrument instrument, Pack pack, Wording wording) {
        var lack = wording.lacks(instrument.questionnaire());
        if (lack != null) {
            throw new InvalidInstrument(pack.name(), "item-without-words", instrument.code(), lack);
        }
        var words = new HashMap<>(instrument.words());
        words.put(wording.language(), new Instrument.Worded(pack, wording));
        return new Instrument(instrument.definition(), instrument.questionnaire(), words);
    }

    private static Map<String, Instrument> shipped() {
        var shipped = new TreeMap<String, Instrument>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:instruments/*.yaml")) {
                var it = read(file);
                shipped.put(it.code(), it);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What is shipped cannot be read", e);
        }
        return shipped;
    }

    private static Instrument read(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var definition = DefinitionFile.read(name, file.getContentAsString(StandardCharsets.UTF_8));
        var json = name.replace(".yaml", ".json");
        var questionnaire =
                QuestionnaireFile.read(json, file.createRelative(json).getContentAsString(StandardCharsets.UTF_8));
        return Instrument.of(name, definition, questionnaire);
    }
}
