package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import dk.livtag.assessment.template.Field.Kind;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.assessment.template.Field.Option;
import dk.livtag.assessment.template.InvalidTemplate.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template must keep to beyond its shape. */
final class TemplateRules {

    private static final Set<Profession> WITHOUT = Set.of(Profession.SECRETARY);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int FEWEST_OPTIONS = 2;

    private final Template template;
    private final Map<Field, Integer> lines;
    private final List<Fault> faults = new ArrayList<>();

    TemplateRules(Template template, Map<Field, Integer> lines) {
        this.template = template;
        this.lines = Map.copyOf(lines);
    }

    List<Fault> faults() {
        if (WITHOUT.contains(template.profession())) {
            faults.add(Fault.of(1, "assesses-nobody", template.profession().code()));
        }
        var codes = new HashSet<String>();
        template.fields().forEach(it -> {
            check(it, CODE.matcher(it.code()).matches(), "bad-code");
            check(it, codes.add(it.code()), "field-code-twice");
            options(it);
            marks(it);
        });
        if (template.fields().noneMatch(it -> it.is(Mark.FINDING))) {
            faults.add(Fault.of(1, "no-finding", template.profession().code()));
        }
        if (template.fields().filter(it -> it.is(Mark.FOR_PATIENT)).count() > 1) {
            faults.add(Fault.of(1, "two-for-patient", template.profession().code()));
        }
        return faults;
    }

    private void options(Field it) {
        var codes = it.options().stream().map(Option::code).toList();
        if (it.kind() == Kind.CHOICE) {
            check(it, codes.size() >= FEWEST_OPTIONS, "too-few-options");
            check(it, Set.copyOf(codes).size() == codes.size(), "option-twice");
        } else {
            check(it, codes.isEmpty(), "options-of-no-choice");
        }
    }

    private void marks(Field it) {
        if (it.is(Mark.CONFIDENTIAL)) {
            check(it, template.profession() == Profession.PSYCHOLOGIST, "confidential-of-others");
            check(it, !it.is(Mark.FINDING) && !it.is(Mark.FOR_PATIENT), "confidential-but-shown");
        }
        if (it.is(Mark.FOR_PATIENT)) {
            check(it, it.kind() == Kind.TEXT, "for-patient-in-words");
        }
    }

    private void check(Field it, boolean holds, String reason) {
        if (!holds) {
            faults.add(Fault.of(lines.getOrDefault(it, 0), reason, it.code()));
        }
    }
}
