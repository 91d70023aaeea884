package dk.livtag.pathway;

import dk.livtag.kernel.Ids;
import dk.livtag.pathway.engine.Happened;
import dk.livtag.pathway.engine.Occurrence;
import dk.livtag.pathway.programme.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change of a pathway writes of its steps and its history: the same for a person's change and the clock's. */
final class StepRows {

    private StepRows() {}

    static List<Map<String, @Nullable Object>> added(Pathway before, Pathway after, Author author) {
        var known = before.run().occurrences().stream().map(StepRows::key).collect(Collectors.toSet());
        return after.run().occurrences().stream()
                .filter(it -> !known.contains(key(it)))
                .map(it -> row(after, it, author))
                .toList();
    }

    static List<Map<String, @Nullable Object>> changed(Pathway before, Pathway after, Author author) {
        var same = new HashSet<>(before.run().occurrences());
        var known = before.run().occurrences().stream().map(StepRows::key).collect(Collectors.toSet());
        return after.run().occurrences().stream()
                .filter(it -> known.contains(key(it)) && (!same.contains(it) || otherPerson(before, after, it)))
                .map(it -> row(after, it, author))
                .toList();
    }

    static List<Map<String, @Nullable Object>> told(Pathway after, Author author) {
        return after.run().news().stream().map(it -> row(after, it, author)).toList();
    }

    private static boolean otherPerson(Pathway before, Pathway after, Occurrence it) {
        var old = before.plan().step(it.step()).map(Step::who);
        return it.isOpen() && !old.equals(after.plan().step(it.step()).map(Step::who));
    }

    private static String key(Occurrence it) {
        return it.step() + " " + it.number();
    }

    private static Map<String, @Nullable Object> row(Pathway pathway, Occurrence it, Author author) {
        var step = pathway.plan().step(it.step()).orElse(null);
        var row = new HashMap<String, @Nullable Object>();
        row.put("patient", pathway.patient().value());
        row.put("id", pathway.id().value());
        row.put("organisation", pathway.organisation().value());
        row.put("code", it.step());
        row.put("number", it.number());
        row.put("da", step == null ? it.step() : step.name().da());
        row.put("en", step == null ? it.step() : step.name().en());
        row.put("kind", step == null ? "TASK" : step.kind().name());
        row.put("part", step == null ? "INDIVIDUAL" : step.part().name());
        row.put("who", step == null ? "TEAM" : step.who().name());
        row.put("dueOn", it.dueOn());
        row.put("state", it.state().name());
        row.put("closedOn", it.closedOn());
        row.put("by", it.state() == Occurrence.State.DONE ? author.account() : null);
        return row;
    }

    private static Map<String, @Nullable Object> row(Pathway pathway, Happened it, Author author) {
        var clocked = it.kind() == Happened.Kind.STEP_MISSED || it.kind() == Happened.Kind.PHASE;
        var row = new HashMap<String, @Nullable Object>();
        row.put("patient", pathway.patient().value());
        row.put("event", Ids.next(author::at));
        row.put("id", pathway.id().value());
        row.put("organisation", pathway.organisation().value());
        row.put("kind", it.kind().name());
        row.put("subject", it.subject());
        row.put("detail", author.why() == null ? "" : author.why());
        row.put("at", at(it.on(), author.at()).atOffset(ZoneOffset.UTC));
        row.put("by", clocked ? null : author.account());
        return row;
    }

    /** What the clock is late to see happened when its day began. */
    private static Instant at(LocalDate on, Instant now) {
        var start = on.atStartOfDay(Pathway.DENMARK).toInstant();
        return on.equals(LocalDate.ofInstant(now, Pathway.DENMARK)) || start.isAfter(now) ? now : start;
    }
}
