package dk.livtag.measure.change;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.measure.family.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the tables that a pharmacist has signed off. */
public final class OpioidTables {

    private OpioidTables() {}

    public static List<OpioidTable> read(String yaml) {
        return YamlEntry.parse(yaml).list().stream().map(OpioidTables::table).toList();
    }

    private static OpioidTable table(YamlEntry entry) {
        var it = entry.fields("code", "source", "factors");
        var factors = it.get("factors").list().stream()
                .map(each -> each.fields("medicine", "factor"))
                .collect(Collectors.toMap(
                        each -> each.get("medicine").text(), each -> Numbers.decimal(each.get("factor"))));
        return new OpioidTable(it.get("code").text(), it.get("source").text(), factors);
    }
}
