package dk.livtag.measure.run;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.score.Answers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A run with its questions, the answers so far, and what was done about it. */
public record Filled(
        Run run, Instrument instrument, List<Given> steps, Answers answers, List<Decided> decided, List<Taken> taken) {

    public Filled {
        steps = List.copyOf(steps);
        decided = List.copyOf(decided);
        taken = List.copyOf(taken);
    }

    /** The questions that are put, given the answers so far. */
    public List<Question> questions() {
        return instrument.questionnaire().put(answers);
    }

    /** The place of the first question that is neither answered nor skipped, from one; after the last where there is none. */
    public int next() {
        var questions = questions();
        var seen = seen();
        for (var i = 0; i < questions.size(); i++) {
            if (!seen.contains(questions.get(i).item())) {
                return i + 1;
            }
        }
        return questions.size() + 1;
    }

    private Set<String> seen() {
        return steps.stream().map(Given::item).collect(Collectors.toSet());
    }
}
