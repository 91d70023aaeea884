package dk.livtag.pathway.programme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pathway's template (tilbud, program): data that a centre edits, one version at a time. One person's pathway is a copy
 * of it that is changed freely (L4).
 *
 * @param offeredBy the kind of organisation that runs it
 * @param team the professions that it needs
 */
public record Programme(
        String id,
        int version,
        Words name,
        String offeredBy,
        int typicalMonths,
        Admission admission,
        Set<Step.Who> team,
        List<Phase> phases) {

    public Programme {
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("phases must not be empty");
        }
        team = Set.copyOf(team);
        phases = List.copyOf(phases);
    }

    public Phase first() {
        return phases.getFirst();
    }

    public Phase phase(String code) {
        return phases.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Programme " + id + " has no phase " + code));
    }

    public Stream<Step> steps() {
        return phases.stream().flatMap(it -> it.steps().stream());
    }

    public Optional<Step> step(String code) {
        return steps().filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether a step comes again in a phase: its own, and those up to the last that it names. */
    public boolean runsIn(Step step, Phase phase) {
        var own = phases.stream().filter(it -> it.has(step.code())).findFirst().orElseThrow();
        var last = step.timing().until() == null ? own : phase(step.timing().until());
        return own.number() <= phase.number() && phase.number() <= last.number();
    }

    /** What one person's pathway begins as: without the steps that somebody chooses. */
    public Programme copied() {
        return changed(it -> it.stream().filter(step -> !step.optional()).toList());
    }

    /** The same with other steps in each phase. */
    public Programme changed(UnaryOperator<List<Step>> steps) {
        return of(phases.stream().map(it -> it.with(steps.apply(it.steps()))).toList());
    }

    /** The same with one more whom it needs, so that a step may be for her. */
    public Programme needing(Step.Who who) {
        if (who == Step.Who.PATIENT || who == Step.Who.TEAM || team.contains(who)) {
            return this;
        }
        var more = new HashSet<>(team);
        more.add(who);
        return new Programme(id, version, name, offeredBy, typicalMonths, admission, more, phases);
    }

    public Programme of(List<Phase> others) {
        return new Programme(id, version, name, offeredBy, typicalMonths, admission, team, others);
    }

    public Programme at(int other) {
        return new Programme(id, other, name, offeredBy, typicalMonths, admission, team, phases);
    }

    /** Whether everybody in it has a fixed doctor; a municipality's course has none. */
    public boolean hasDoctor() {
        return team.contains(Step.Who.DOCTOR);
    }

    public Set<String> stepCodes() {
        return steps().map(Step::code).collect(Collectors.toUnmodifiableSet());
    }

    /** A forecast for the person and the overrun list, never a stop. */
    public LocalDate expectedEnd(LocalDate start) {
        return start.plusMonths(typicalMonths);
    }
}
