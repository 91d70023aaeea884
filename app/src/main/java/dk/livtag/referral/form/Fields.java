package dk.livtag.referral.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What one page of a form sent (felter), just as it was typed: nothing is trusted and nothing is lost. */
public record Fields(Map<String, List<String>> values) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Map.copyOf(values);
    }

    /** Keeps the named fields of a request and forgets tokens and whatever else came along. */
    public static Fields of(Map<String, String[]> parameters, Set<String> names) {
        var kept = new TreeMap<String, List<String>>();
        names.forEach(name -> {
            var given = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .map(Fields::cleaned)
                    .filter(it -> !it.isEmpty())
                    .toList();
            if (!given.isEmpty()) {
                kept.put(name, given);
            }
        });
        return new Fields(kept);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return choices(name, type).stream().findFirst();
    }

    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        EnumSet.allOf(type).stream().filter(it -> has(name, it.name())).forEach(chosen::add);
        return chosen;
    }

    /** PostgreSQL keeps no NUL, and no person types a control character; line ends are one character everywhere. */
    private static String cleaned(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
