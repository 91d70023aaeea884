package dk.livtag.referral.draft;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An unsent self-referral (kladde). Each answer remembers its version, so that two tabs cannot lose one silently. */
public record Draft(OrganisationId organisation, Map<Question, Given> answers, int version) {

    public Draft {
        answers = Map.copyOf(answers);
    }

    public static Draft begin(OrganisationId organisation) {
        return new Draft(organisation, Map.of(), 0);
    }

    public Optional<Given> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Takes the answer of a page that was opened at a version, unless another tab answered otherwise since. */
    public Change answer(Question question, Fields fields, int seen) {
        var stored = answers.get(question);
        if (stored != null && stored.since() > seen && !stored.fields().equals(fields)) {
            return new Change.Clash(stored.fields(), fields, version);
        }
        var changed = new EnumMap<Question, Given>(Question.class);
        changed.putAll(answers);
        changed.put(question, new Given(fields, version + 1));
        return new Change.Kept(new Draft(organisation, changed, version + 1));
    }

    /** What must be answered before it can be sent. */
    public List<Question> missing() {
        return Arrays.stream(Question.values())
                .filter(it -> !it.skippable())
                .filter(it -> answer(it).filter(given -> !given.skipped()).isEmpty())
                .toList();
    }

    /** Where to go on: the first question that was neither answered nor skipped. */
    public Optional<Question> nextOpen() {
        return Arrays.stream(Question.values())
                .filter(it -> answer(it).isEmpty())
                .findFirst();
    }

    /** All that was typed, page by page. */
    public Map<Question, Fields> fields() {
        var fields = new EnumMap<Question, Fields>(Question.class);
        answers.forEach((question, given) -> fields.put(question, given.fields()));
        return fields;
    }
}
