package dk.livtag.measure.instrument;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.measure.change.ReliableChange;
import dk.livtag.measure.family.Numbers;
import dk.livtag.measure.score.Direction;
import dk.livtag.measure.score.Meaning;
import dk.livtag.measure.score.Threshold;
import java.util.List;

/** Reads how a number is to be read. */
final class MeaningFile {

    private MeaningFile() {}

    static Meaning read(YamlEntry entry) {
        var it = entry.fields("scale", "from", "to", "direction", "important", "reliable");
        return new Meaning(
                it.get("scale").text(),
                Numbers.decimal(it.get("from")),
                Numbers.decimal(it.get("to")),
                it.get("direction").oneOf(Direction.class),
                it.find("important").map(YamlEntry::list).orElse(List.of()).stream()
                        .map(MeaningFile::threshold)
                        .toList(),
                it.find("reliable").map(MeaningFile::reliable).orElse(null));
    }

    private static Threshold threshold(YamlEntry entry) {
        var it = entry.fields("points", "source");
        return new Threshold(Numbers.decimal(it.get("points")), it.get("source").text());
    }

    /** As published, or from the spread and the reliability that were published. */
    private static Threshold reliable(YamlEntry entry) {
        var it = entry.fields("points", "sd", "r", "source");
        var points = it.find("points")
                .map(Numbers::decimal)
                .orElseGet(() -> ReliableChange.of(Numbers.decimal(it.get("sd")), Numbers.decimal(it.get("r")))
                        .threshold());
        return new Threshold(points, it.get("source").text());
    }
}
