package dk.livtag.pathway.programme;

import java.util.List;

/**
 * One stage of a programme (stadie).
 *
 * @param happens what happens in it, in words a citizen reads
 * @param entry steps that are to be done before it; whoever moves somebody there without says why
 */
public record Phase(
        int number, String code, Words name, List<Words> happens, List<String> entry, Exit exit, List<Step> steps) {

    public Phase {
        happens = List.copyOf(happens);
        entry = List.copyOf(entry);
        steps = List.copyOf(steps);
    }

    boolean has(String step) {
        return steps.stream().anyMatch(it -> it.code().equals(step));
    }

    public Phase with(List<Step> others) {
        return new Phase(number, code, name, happens, entry, exit, others);
    }

    /** Nothing waits any longer for a step that is taken out; a phase that waited for it alone ends by a decision. */
    public Phase without(String step) {
        var open = exit instanceof Exit.Done(var waits) ? Exit.done(left(waits, step)) : exit;
        var rest = steps.stream()
                .map(it -> step.equals(it.sameDayAs()) ? it.alone() : it)
                .toList();
        return new Phase(number, code, name, happens, left(entry, step), open, rest);
    }

    private static List<String> left(List<String> codes, String step) {
        return codes.stream().filter(it -> !it.equals(step)).toList();
    }
}
