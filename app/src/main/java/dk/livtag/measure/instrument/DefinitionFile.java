package dk.livtag.measure.instrument;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.measure.family.Codes;
import dk.livtag.measure.family.FamilyReader;
import dk.livtag.measure.family.Numbers;
import dk.livtag.measure.score.Flag;
import dk.livtag.measure.score.Item;
import dk.livtag.measure.score.Scoring;
import dk.livtag.measure.score.Signal;
import dk.livtag.pathway.programme.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads how an instrument is scored; a bad file is refused with line and reason. */
final class DefinitionFile {

    private DefinitionFile() {}

    static Definition read(String file, String yaml) {
        try {
            return definition(YamlEntry.parse(yaml));
        } catch (YamlEntry.Refused e) {
            throw InvalidInstrument.of(file, e);
        }
    }

    private static Definition definition(YamlEntry entry) {
        var it = entry.fields(
                "instrument",
                "version",
                "name",
                "source",
                "licence",
                "items",
                "family",
                "scales",
                "bands",
                "valuesets",
                "flags",
                "signals",
                "meanings");
        var items = items(it.get("items"));
        var signals = list(it, "signals").stream().map(DefinitionFile::signal).toList();
        var flags = list(it, "flags").stream().map(DefinitionFile::flag).toList();
        var family = new FamilyReader(items.stream().collect(Collectors.toMap(Item::code, item -> item))).read(it);
        return new Definition(
                it.get("instrument").text(),
                it.get("version").number(),
                words(it.get("name")),
                it.get("source").text(),
                licence(it.get("licence")),
                items,
                new Scoring(items, family, flags, signals),
                signals,
                list(it, "meanings").stream().map(MeaningFile::read).toList());
    }

    private static List<Item> items(YamlEntry entry) {
        var items = new ArrayList<Item>();
        for (var one : entry.list()) {
            var it = one.fields("codes", "from", "to", "whole", "required");
            for (var code : Codes.all(it.get("codes"))) {
                if (items.stream().anyMatch(item -> item.code().equals(code))) {
                    throw new YamlEntry.Refused(one.line(), "item-twice", code);
                }
                items.add(new Item(
                        code,
                        Numbers.decimal(it.get("from")),
                        Numbers.decimal(it.get("to")),
                        it.find("whole").map(YamlEntry::truth).orElse(true),
                        it.find("required").map(YamlEntry::truth).orElse(true)));
            }
        }
        return items;
    }

    private static Licence licence(YamlEntry entry) {
        var it = entry.fields("verdict", "holder", "terms");
        return new Licence(
                it.get("verdict").oneOf(Licence.Verdict.class),
                it.get("holder").text(),
                it.get("terms").text());
    }

    private static Signal signal(YamlEntry entry) {
        var it = entry.fields("name", "item", "from");
        return new Signal(it.get("name").text(), it.get("item").text(), Numbers.decimal(it.get("from")));
    }

    private static Flag flag(YamlEntry entry) {
        var it = entry.fields("name", "scale", "from", "to");
        return new Flag(
                it.get("name").text(),
                it.get("scale").text(),
                it.find("from").map(Numbers::decimal).orElse(-Double.MAX_VALUE),
                it.find("to").map(Numbers::decimal).orElse(Double.MAX_VALUE));
    }

    private static Words words(YamlEntry entry) {
        var it = entry.fields("da", "en");
        return new Words(it.get("da").text(), it.get("en").text());
    }

    private static List<YamlEntry> list(YamlEntry.Fields fields, String key) {
        return fields.find(key).map(YamlEntry::list).orElse(List.of());
    }
}
