package dk.livtag.plan.web.care;

import dk.livtag.access.Profession;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.item.Grounds.Signed;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.web.care.ItemPages.Choices;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Something to do, as it was sent. */
public record ItemForm(
        String kind,
        String words,
        String profession,
        String startsOn,
        List<String> problems,
        List<String> domains,
        List<String> assessments) {

    static ItemForm empty(@Nullable Profession own, String problem) {
        return new ItemForm(
                "INDIVIDUAL", "", own == null ? "" : own.name(), "", List.of(problem), List.of(), List.of());
    }

    static ItemForm of(MultiValueMap<String, String> fields) {
        return new ItemForm(
                first(fields, "kind"),
                first(fields, "words").strip(),
                first(fields, "profession"),
                first(fields, "startsOn").strip(),
                fields.getOrDefault("problems", List.of()),
                fields.getOrDefault("domains", List.of()),
                fields.getOrDefault("assessments", List.of()));
    }

    static ItemForm of(Terms it) {
        return new ItemForm(
                it.kind().name(),
                it.words(),
                it.profession().name(),
                it.startsOn() == null ? "" : it.startsOn().toString(),
                it.problems().stream()
                        .map(problem -> problem.value().toString())
                        .toList(),
                it.domains().stream().map(Enum::name).toList(),
                it.assessments().stream().map(UUID::toString).toList());
    }

    List<FieldError> problems(Choices choice) {
        var found = new ArrayList<FieldError>();
        if (words.isEmpty() || words.length() > Item.LONGEST) {
            found.add(FieldError.of("words", "careplan.item.words.error", Item.LONGEST));
        }
        if (constant(Profession.values(), profession) == null) {
            found.add(FieldError.of("profession", "careplan.item.profession.error"));
        }
        if (!startsOn.isEmpty() && day() == null) {
            found.add(FieldError.of("startsOn", "careplan.goal.day.error"));
        }
        if (cited(choice).isEmpty() && domains().isEmpty()) {
            found.add(FieldError.of("domains", "careplan.item.cites.error"));
        }
        return found;
    }

    /** Asked once there are no problems. */
    Terms terms(Choices choice) {
        var kind = constant(Kind.values(), this.kind);
        return new Terms(
                kind == null ? Kind.INDIVIDUAL : kind,
                words,
                Profession.valueOf(profession),
                day(),
                cited(choice),
                Arrays.stream(Domain.values())
                        .filter(it -> domains.contains(it.name()))
                        .collect(Collectors.toSet()),
                choice.signed().stream()
                        .map(Signed::id)
                        .filter(it -> assessments.contains(it.toString()))
                        .collect(Collectors.toSet()));
    }

    private Set<ProblemId> cited(Choices choice) {
        return choice.problems().stream()
                .map(Problem::id)
                .filter(it -> problems.contains(it.value().toString()))
                .collect(Collectors.toSet());
    }

    private @Nullable LocalDate day() {
        try {
            return startsOn.isEmpty() ? null : LocalDate.parse(startsOn);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(name) && it != Profession.SECRETARY)
                .findFirst()
                .orElse(null);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
