package dk.livtag.referral.draft;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Form;
import dk.livtag.referral.form.Question;
import dk.livtag.referral.form.Reading;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An unsent referral (kladde). Each answer remembers its version, so that two tabs cannot lose one silently.
 *
 * @param letter what was pasted before the first question; empty when nothing was
 */
public record Draft(Form form, OrganisationId organisation, String letter, Map<Question, Given> answers, int version) {

    public Draft {
        answers = Map.copyOf(answers);
    }

    public static Draft begin(OrganisationId organisation) {
        return new Draft(Form.SELF, organisation, "", Map.of(), 0);
    }

    /** A professional's, with what her letter says already filled in. */
    public static Draft professional(OrganisationId organisation, String letter, Map<Question, Fields> proposed) {
        var answers = new EnumMap<Question, Given>(Question.class);
        proposed.forEach((question, fields) -> answers.put(question, Given.proposed(fields)));
        return new Draft(Form.PROFESSIONAL, organisation, letter, answers, 0);
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
        return new Change.Kept(new Draft(form, organisation, letter, changed, version + 1));
    }

    /** What must be answered before it can be sent, and is not, or does not hold. */
    public List<Question> missing(LocalDate today) {
        return form.questions().stream()
                .filter(it -> !it.skippable())
                .filter(it -> !(it.read(fields(it), today) instanceof Reading.Answered<?>))
                .toList();
    }

    /** Where to go on: the first question that a person has neither answered nor skipped. */
    public Optional<Question> nextOpen() {
        return form.questions().stream()
                .filter(it -> answer(it).filter(given -> !given.isProposed()).isEmpty())
                .findFirst();
    }

    /** What was typed on one page. */
    public Fields fields(Question question) {
        return answer(question).map(Given::fields).orElse(Fields.NONE);
    }

    /** All that was typed, page by page. */
    public Map<Question, Fields> fields() {
        var fields = new EnumMap<Question, Fields>(Question.class);
        answers.forEach((question, given) -> fields.put(question, given.fields()));
        return fields;
    }
}
