package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import dk.livtag.assessment.template.Field.Domain;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.assessment.template.Field.Option;
import dk.livtag.assessment.template.InvalidTemplate.Fault;
import dk.livtag.assessment.template.Template.Section;
import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.kernel.yaml.YamlFile;
import dk.livtag.pathway.programme.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one template from YAML; a bad one is refused with file, line and reason. */
public final class TemplateFile {

    private final Map<Field, Integer> lines = new HashMap<>();

    private TemplateFile() {}

    public static Template read(String file, String yaml) {
        return read(new YamlFile(file, () -> yaml));
    }

    static Template read(YamlFile file) {
        var reader = new TemplateFile();
        try {
            var template = reader.template(YamlEntry.parse(file.text()));
            var faults = new TemplateRules(template, reader.lines).faults();
            if (faults.isEmpty()) {
                return template;
            }
            throw new InvalidTemplate(file.name(), faults);
        } catch (YamlEntry.Refused e) {
            throw new InvalidTemplate(
                    file.name(),
                    List.of(Fault.of(e.line(), e.reason(), e.arguments().toArray())));
        }
    }

    private Template template(YamlEntry entry) {
        var it = entry.fields("profession", "version", "name", "sections");
        return new Template(
                it.get("profession").oneOf(Profession.class),
                version(it.get("version")),
                words(it.get("name")),
                some(it.get("sections")).stream().map(this::section).toList());
    }

    private Section section(YamlEntry entry) {
        var it = entry.fields("name", "fields");
        return new Section(
                words(it.get("name")),
                some(it.get("fields")).stream().map(this::field).toList());
    }

    private Field field(YamlEntry entry) {
        var it = entry.fields("code", "label", "hint", "kind", "domain", "marks", "options", "known");
        var field = new Field(
                it.get("code").text(),
                words(it.get("label")),
                it.find("hint").map(TemplateFile::words).orElse(null),
                it.get("kind").oneOf(Field.Kind.class),
                it.get("domain").oneOf(Domain.class),
                marks(it),
                list(it, "options").stream().map(TemplateFile::option).toList(),
                list(it, "known").stream().map(TemplateFile::source).toList());
        lines.put(field, entry.line());
        return field;
    }

    private static Set<Mark> marks(YamlEntry.Fields field) {
        var marks = EnumSet.noneOf(Mark.class);
        list(field, "marks").forEach(it -> marks.add(it.oneOf(Mark.class)));
        return marks;
    }

    private static Option option(YamlEntry entry) {
        var it = entry.fields("code", "da", "en");
        return new Option(
                it.get("code").text(),
                new Words(it.get("da").text(), it.get("en").text()));
    }

    private static Source source(YamlEntry entry) {
        return Source.of(entry.text())
                .orElseThrow(() -> new YamlEntry.Refused(entry.line(), "unknown-source", entry.text()));
    }

    private static Words words(YamlEntry entry) {
        var it = entry.fields("da", "en");
        return new Words(it.get("da").text(), it.get("en").text());
    }

    private static int version(YamlEntry entry) {
        var number = entry.number();
        if (number < 1) {
            throw new YamlEntry.Refused(entry.line(), "below-one", entry.at());
        }
        return number;
    }

    private static List<YamlEntry> list(YamlEntry.Fields fields, String key) {
        return fields.find(key).map(YamlEntry::list).orElse(List.of());
    }

    private static List<YamlEntry> some(YamlEntry entry) {
        var list = entry.list();
        if (list.isEmpty()) {
            throw new YamlEntry.Refused(entry.line(), "empty-list", entry.at());
        }
        return list;
    }
}
