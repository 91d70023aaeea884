package dk.livtag.assessment.entry;

import dk.livtag.assessment.template.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was written in the fields of an assessment, by the field's code; nothing stands for a field left empty. */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = values.entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, it -> it.getValue().strip()));
    }

    /** Empty where the field is. */
    public String of(Field field) {
        return values.getOrDefault(field.code(), "");
    }

    public boolean has(Field field) {
        return values.containsKey(field.code());
    }

    public Answers with(String code, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(code, value);
        return new Answers(more);
    }

    public Answers and(Answers others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Answers(more);
    }

    /** The answers to some of the fields; what belongs to no field is left out. */
    public Answers to(List<Field> fields, Predicate<Field> which) {
        return new Answers(fields.stream()
                .filter(it -> which.test(it) && has(it))
                .collect(Collectors.toMap(Field::code, this::of)));
    }
}
