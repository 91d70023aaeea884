package dk.livtag.pathway.programme;

import dk.livtag.kernel.yaml.YamlEntry;
import dk.livtag.kernel.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one programme from YAML; a bad one is refused with file, line and reason. */
public final class ProgrammeFile {

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private ProgrammeFile() {}

    public static Programme read(String file, String yaml) {
        return read(new YamlFile(file, () -> yaml));
    }

    public static Programme read(YamlFile file) {
        var reader = new ProgrammeFile();
        try {
            var programme = reader.programme(YamlEntry.parse(file.text()));
            var faults = new ArrayList<>(reader.faults);
            faults.addAll(new ProgrammeRules(programme, reader.lines).faults());
            if (faults.isEmpty()) {
                return programme;
            }
            throw new InvalidProgramme(file.name(), faults);
        } catch (YamlEntry.Refused e) {
            throw new InvalidProgramme(file.name(), List.of(Fault.of(e)));
        }
    }

    private Programme programme(YamlEntry entry) {
        var top = entry.fields("id", "version", "name", "offeredBy", "typicalMonths", "admission", "team", "phases");
        var phases = some(top.get("phases"));
        return new Programme(
                top.get("id").text(),
                atLeastOne(top.get("version")),
                words(top.get("name")),
                top.get("offeredBy").text(),
                atLeastOne(top.get("typicalMonths")),
                top.find("admission").map(this::admission).orElse(new Admission(List.of(), null)),
                team(top.get("team")),
                IntStream.range(0, phases.size())
                        .mapToObj(it -> phase(it + 1, phases.get(it)))
                        .toList());
    }

    private Admission admission(YamlEntry entry) {
        var it = entry.fields("criteria", "early");
        return new Admission(
                it.find("criteria").map(YamlEntry::list).orElse(List.of()).stream()
                        .map(this::asked)
                        .toList(),
                it.find("early").map(this::span).orElse(null));
    }

    private Admission.Asked asked(YamlEntry entry) {
        var it = entry.fields("code", "words");
        return new Admission.Asked(it.get("code").oneOf(Admission.Criterion.class), words(it.get("words")));
    }

    private static Set<Step.Who> team(YamlEntry entry) {
        return some(entry).stream().map(it -> it.oneOf(Step.Who.class)).collect(Collectors.toUnmodifiableSet());
    }

    private Phase phase(int number, YamlEntry entry) {
        var it = entry.fields("code", "name", "happens", "entry", "exit", "steps");
        var code = it.get("code").text();
        note("phase " + code, entry.line(), "phase-twice", code);
        return new Phase(
                number,
                code,
                words(it.get("name")),
                some(it.get("happens")).stream().map(this::words).toList(),
                it.find("entry").map(ProgrammeFile::texts).orElse(List.of()),
                it.find("exit").map(this::exit).orElseThrow(() -> new YamlEntry.Refused(entry.line(), "no-exit", code)),
                it.find("steps").map(YamlEntry::list).orElse(List.of()).stream()
                        .map(this::step)
                        .toList());
    }

    private Exit exit(YamlEntry entry) {
        var it = entry.fields("done", "after", "decision");
        if (it.entries().size() != 1) {
            throw new YamlEntry.Refused(entry.line(), "one-exit", entry.at());
        }
        return it.find("done")
                .<Exit>map(done -> new Exit.Done(texts(done)))
                .or(() -> it.find("after").map(after -> new Exit.After(span(after))))
                .orElseGet(Exit.Decision::new);
    }

    private Step step(YamlEntry entry) {
        var it = entry.fields(
                "code",
                "name",
                "kind",
                "part",
                "who",
                "due",
                "every",
                "expires",
                "until",
                "optional",
                "sameDayAs",
                "minutes");
        var code = it.get("code").text();
        note("step " + code, entry.line(), "step-twice", code);
        return new Step(
                code,
                words(it.get("name")),
                it.get("kind").oneOf(Step.Kind.class),
                it.find("part").map(part -> part.oneOf(Step.Part.class)).orElse(Step.Part.INDIVIDUAL),
                it.get("who").oneOf(Step.Who.class),
                timing(it),
                it.find("optional").map(YamlEntry::truth).orElse(false),
                text(it, "sameDayAs"),
                it.find("minutes").map(ProgrammeFile::atLeastOne).orElse(null));
    }

    private Timing timing(YamlEntry.Fields step) {
        var due = step.get("due").fields("from", "days", "weeks", "months");
        return new Timing(
                From.of(due.get("from").text()),
                span(due),
                step.find("every").map(this::rhythm).orElse(null),
                step.find("expires").map(this::rhythm).orElse(null),
                text(step, "until"));
    }

    private Span rhythm(YamlEntry entry) {
        var span = span(entry);
        if (span.amount() == 0) {
            faults.add(Fault.of(entry.line(), "rhythm-zero", entry.at()));
        }
        return span;
    }

    private Span span(YamlEntry entry) {
        return span(entry.fields("days", "weeks", "months"));
    }

    private Span span(YamlEntry.Fields fields) {
        var spans = List.of(Span.Unit.values()).stream()
                .flatMap(unit -> fields.find(YamlEntry.word(unit)).stream().map(it -> span(it, unit)))
                .toList();
        if (spans.size() != 1) {
            throw new YamlEntry.Refused(
                    fields.place().line(), "one-span", fields.place().at());
        }
        return spans.getFirst();
    }

    private Span span(YamlEntry entry, Span.Unit unit) {
        var amount = entry.number();
        if (amount < 0) {
            throw new YamlEntry.Refused(entry.line(), "negative", entry.at());
        }
        return new Span(amount, unit);
    }

    private Words words(YamlEntry entry) {
        var words = entry.fields("da", "en");
        return new Words(words.get("da").text(), words.get("en").text());
    }

    private void note(String name, int line, String fault, String code) {
        if (lines.putIfAbsent(name, line) != null) {
            faults.add(Fault.of(line, fault, code));
        }
    }

    private static int atLeastOne(YamlEntry entry) {
        var number = entry.number();
        if (number < 1) {
            throw new YamlEntry.Refused(entry.line(), "below-one", entry.at());
        }
        return number;
    }

    private static List<YamlEntry> some(YamlEntry entry) {
        var list = entry.list();
        if (list.isEmpty()) {
            throw new YamlEntry.Refused(entry.line(), "empty-list", entry.at());
        }
        return list;
    }

    private static List<String> texts(YamlEntry entry) {
        return entry.list().stream().map(YamlEntry::text).toList();
    }

    private static @Nullable String text(YamlEntry.Fields fields, String key) {
        return Optional.of(fields)
                .flatMap(it -> it.find(key))
                .map(YamlEntry::text)
                .orElse(null);
    }
}
