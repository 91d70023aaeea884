package dk.livtag.measure.family;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.measure.score.Bands;
import dk.livtag.measure.score.Bands.Band;
import dk.livtag.measure.score.Family;
import dk.livtag.measure.score.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how an instrument is scored from its file. */
public final class FamilyReader {

    private final Map<String, Item> items;

    public FamilyReader(Map<String, Item> items) {
        this.items = Map.copyOf(items);
    }

    /** The ways of scoring that are more than sums and means. */
    enum Kind {
        SCALES,
        DEPRESSION,
        SLEEP,
        NERVE_PAIN,
        PROGNOSIS,
        BACK_PROGNOSIS,
        GRADE,
        HEALTH,
        GOALS
    }

    public Family read(YamlEntry.Fields it) {
        return switch (it.get("family").oneOf(Kind.class)) {
            case SCALES -> scales(it);
            case DEPRESSION -> new Depression(scales(it));
            case SLEEP -> new Sleep();
            case NERVE_PAIN -> new NervePain(bands(it));
            case PROGNOSIS -> new Prognosis(bands(it));
            case BACK_PROGNOSIS -> new BackPrognosis();
            case GRADE -> new Grade();
            case GOALS -> new Goals();
            case HEALTH ->
                new Health(it.get("valuesets").list().stream()
                        .map(ValueSetReader::read)
                        .toList());
        };
    }

    private Scales scales(YamlEntry.Fields it) {
        return new Scales(it.get("scales").list().stream().map(this::scale).toList());
    }

    private Scale scale(YamlEntry entry) {
        var it = entry.fields("name", "method", "of", "reversed", "least", "times", "table", "bands");
        var terms = new ArrayList<Term>();
        it.find("of").ifPresent(of -> terms.addAll(terms(of, false)));
        it.find("reversed").ifPresent(of -> terms.addAll(terms(of, true)));
        if (terms.isEmpty()) {
            throw new YamlEntry.Refused(entry.line(), "empty-list", "of");
        }
        return new Scale(
                it.get("name").text(),
                terms,
                it.find("method")
                        .map(method -> method.oneOf(Scale.Method.class))
                        .orElse(Scale.Method.SUM),
                it.find("least").map(YamlEntry::number).orElse(terms.size()),
                it.find("times").map(Numbers::decimal).orElse(1.0),
                table(it),
                bands(it));
    }

    private List<Term> terms(YamlEntry entry, boolean reversed) {
        return Codes.all(entry).stream()
                .map(code -> new Term(
                        Codes.alternatives(code).stream()
                                .map(one -> item(entry, one))
                                .toList(),
                        reversed))
                .toList();
    }

    private Item item(YamlEntry entry, String code) {
        var item = items.get(code);
        if (item == null) {
            throw new YamlEntry.Refused(entry.line(), "unknown-item", code);
        }
        return item;
    }

    private static @Nullable Table table(YamlEntry.Fields it) {
        return it.find("table").map(FamilyReader::table).orElse(null);
    }

    private static Table table(YamlEntry entry) {
        var it = entry.fields("from", "values", "errors");
        return new Table(
                it.get("from").number(),
                Numbers.all(it.get("values")),
                it.find("errors").map(Numbers::all).orElse(List.of()));
    }

    private static Bands bands(YamlEntry.Fields it) {
        return new Bands(it.find("bands").map(YamlEntry::list).orElse(List.of()).stream()
                .map(FamilyReader::band)
                .toList());
    }

    private static Band band(YamlEntry entry) {
        var it = entry.fields("name", "to", "below");
        var below = it.find("below").map(Numbers::decimal);
        return new Band(
                it.get("name").text(),
                below.orElseGet(() -> it.find("to").map(Numbers::decimal).orElse(Double.MAX_VALUE)),
                below.isEmpty());
    }
}
