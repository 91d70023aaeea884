package dk.livtag.measure.family;

import dk.livtag.kernel.yaml.YamlEntry;
import java.util.List;

/** Numbers with a fraction, which programmes and templates have none of. */
public final class Numbers {

    private Numbers() {}

    public static double decimal(YamlEntry it) {
        try {
            return Double.parseDouble(it.text());
        } catch (NumberFormatException e) {
            throw new YamlEntry.Refused(it.line(), "not-a-number", it.at());
        }
    }

    static List<Double> all(YamlEntry it) {
        return it.list().stream().map(Numbers::decimal).toList();
    }
}
