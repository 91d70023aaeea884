package dk.livtag.measure.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores the answers of one instrument: looks at each first, so that no family ever meets an answer that cannot be one. */
public final class Scoring {

    private final Map<String, Item> items;
    private final Family family;
    private final List<Flag> flags;
    private final List<Signal> signals;

    public Scoring(List<Item> items, Family family, List<Flag> flags, List<Signal> signals) {
        this.items = items.stream().collect(Collectors.toUnmodifiableMap(Item::code, it -> it));
        this.family = family;
        this.flags = List.copyOf(flags);
        this.signals = List.copyOf(signals);
    }

    public Score score(Answers answers) {
        var faults = faults(answers);
        var valid = without(answers, faults);
        var acted =
                signals.stream().filter(it -> it.isIn(valid)).map(Signal::name).collect(Collectors.toSet());
        if (!faults.isEmpty()) {
            return new Score(Status.INVALID, missing(valid), faults, List.of(), Set.of(), acted);
        }
        var outcomes = family.outcomes(answers);
        var status = outcomes.stream().map(Outcome::status).reduce(Status.OK, Status::worse);
        var named = flags.stream()
                .filter(it -> outcomes.stream().anyMatch(it::isIn))
                .map(Flag::name)
                .collect(Collectors.toSet());
        return new Score(status, missing(valid), List.of(), outcomes, named, acted);
    }

    private List<String> faults(Answers answers) {
        var faults = new ArrayList<String>();
        new TreeMap<>(answers.given()).forEach((code, answer) -> {
            var item = items.get(code);
            if (item == null || !item.accepts(answer)) {
                faults.add(code);
            }
        });
        return faults;
    }

    private static Answers without(Answers answers, List<String> faults) {
        var valid = new HashMap<>(answers.given());
        faults.forEach(valid::remove);
        return new Answers(valid);
    }

    private int missing(Answers answers) {
        return (int) items.values().stream()
                .filter(it -> it.required() && !answers.has(it.code()))
                .count();
    }
}
