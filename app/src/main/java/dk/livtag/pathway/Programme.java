package dk.livtag.pathway;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** A pathway's template (tilbud, program): data that a centre edits, one version at a time. */
public record Programme(String id, int version, Words name, int typicalMonths, List<Phase> phases) {

    public Programme {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more");
        }
        if (typicalMonths < 1) {
            throw new IllegalArgumentException("typicalMonths must be 1 or more");
        }
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("phases must not be empty");
        }
        var codes = new HashSet<String>();
        for (var phase : phases) {
            if (!codes.add(phase.code())) {
                throw new IllegalArgumentException("phase code '" + phase.code() + "' is used twice");
            }
        }
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

    /** A forecast for the person and the overrun list, never a stop. */
    public LocalDate expectedEnd(LocalDate start) {
        return start.plusMonths(typicalMonths);
    }
}
