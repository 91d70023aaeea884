package dk.livtag.pathway.programme;

import dk.livtag.kernel.yaml.YamlEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold across a programme for a pathway to be run by it: nothing ends before it begins or waits for nothing. */
final class ProgrammeRules {

    private static final Set<String> OFFERED_BY = Set.of("hospital", "municipality");

    private final Programme programme;
    private final Map<String, Integer> lines;
    private final List<Fault> faults = new ArrayList<>();

    ProgrammeRules(Programme programme, Map<String, Integer> lines) {
        this.programme = programme;
        this.lines = lines;
    }

    List<Fault> faults() {
        if (!OFFERED_BY.contains(programme.offeredBy())) {
            faults.add(Fault.of(1, "offered-by", programme.offeredBy(), "hospital, municipality"));
        }
        programme.phases().forEach(this::check);
        lastPhaseIsEndedBySomebody();
        staysWithinItsMonths();
        return faults;
    }

    private void check(Phase phase) {
        var line = lines.getOrDefault("phase " + phase.code(), 0);
        if (phase.exit() instanceof Exit.Done(var steps)) {
            if (steps.isEmpty()) {
                faults.add(Fault.of(line, "no-exit", phase.code()));
            }
            steps.forEach(it -> comesBefore(line, "exit", it, phase.number()));
        }
        if (phase.exit() instanceof Exit.After(var span) && span.amount() == 0) {
            faults.add(Fault.of(line, "phase-of-no-length", phase.code()));
        }
        phase.entry().forEach(it -> comesBefore(line, "entry", it, phase.number() - 1));
        phase.steps().forEach(it -> check(phase, it));
    }

    /** A phase can wait only for what is due in it or earlier, and comes by itself. */
    private void comesBefore(int line, String what, String code, int lastPhase) {
        var phase = programme.phases().stream()
                .filter(it -> it.steps().stream().anyMatch(step -> step.code().equals(code)))
                .findFirst();
        if (phase.isEmpty()) {
            faults.add(Fault.of(line, "unknown-step", code));
        } else if (phase.get().number() > lastPhase) {
            faults.add(Fault.of(line, what + "-too-early", code));
        }
    }

    private void check(Phase phase, Step step) {
        var line = lines.getOrDefault("step " + step.code(), 0);
        if (step.who() != Step.Who.PATIENT
                && step.who() != Step.Who.TEAM
                && !programme.team().contains(step.who())) {
            faults.add(Fault.of(line, "not-in-team", step.code(), YamlEntry.word(step.who())));
        }
        var until = step.timing().until();
        if (until != null) {
            checkUntil(line, phase, step, until);
        }
        if (step.timing().from() instanceof From.Step(var code)) {
            checkFrom(line, step, code);
        }
        if (step.sameDayAs() != null && programme.step(step.sameDayAs()).isEmpty()) {
            faults.add(Fault.of(line, "unknown-step", step.sameDayAs()));
        }
    }

    private void checkUntil(int line, Phase phase, Step step, String until) {
        var last = programme.phases().stream()
                .filter(it -> it.code().equals(until))
                .findFirst();
        if (last.isEmpty()) {
            faults.add(Fault.of(line, "unknown-phase", until));
        } else if (last.get().number() < phase.number()) {
            faults.add(Fault.of(line, "ends-before-it-begins", step.code(), phase.code(), until));
        }
    }

    private void checkFrom(int line, Step step, String code) {
        if (programme.step(code).isEmpty()) {
            faults.add(Fault.of(line, "unknown-from", step.code(), code));
        } else if (waitsForItself(step)) {
            faults.add(Fault.of(line, "waits-for-itself", step.code()));
        }
    }

    private boolean waitsForItself(Step step) {
        var seen = new ArrayList<String>();
        var at = step;
        while (at != null && at.timing().from() instanceof From.Step(var code)) {
            if (seen.contains(code)) {
                return true;
            }
            seen.add(code);
            at = programme.step(code).orElse(null);
        }
        return false;
    }

    private void lastPhaseIsEndedBySomebody() {
        var last = programme.phases().getLast();
        if (!(last.exit() instanceof Exit.Decision)) {
            faults.add(Fault.of(lines.getOrDefault("phase " + last.code(), 0), "last-phase-decided", last.code()));
        }
    }

    private void staysWithinItsMonths() {
        var start = LocalDate.EPOCH;
        var end = start;
        for (var phase : programme.phases()) {
            end = phase.exit() instanceof Exit.After(var span) ? span.after(end) : end;
        }
        if (end.isAfter(start.plusMonths(programme.typicalMonths()))) {
            faults.add(Fault.of(1, "longer-than-its-months", programme.typicalMonths()));
        }
    }
}
