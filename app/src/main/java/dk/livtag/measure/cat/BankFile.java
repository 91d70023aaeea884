package dk.livtag.measure.cat;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.measure.family.Numbers;
import java.util.List;

/** Reads a bank: its items with what was calibrated, or why it is empty. */
public final class BankFile {

    private BankFile() {}

    public static ItemBank read(String yaml) {
        var it = YamlEntry.parse(yaml).fields("bank", "source", "items");
        return new ItemBank(it.get("items").list().stream().map(BankFile::item).toList());
    }

    private static GradedItem item(YamlEntry entry) {
        var it = entry.fields("code", "a", "b");
        var slope = Numbers.decimal(it.get("a"));
        List<Double> steps = it.get("b").list().stream().map(Numbers::decimal).toList();
        if (slope <= 0
                || steps.isEmpty()
                || !steps.equals(steps.stream().sorted().distinct().toList())) {
            throw new YamlEntry.Refused(
                    entry.line(), "not-graded", it.get("code").text());
        }
        return new GradedItem(it.get("code").text(), slope, steps);
    }
}
