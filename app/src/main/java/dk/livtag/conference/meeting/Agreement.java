package dk.livtag.conference.meeting;

import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed (aftale): what, who and when, none of them missing.
 *
 * @param step the step of the plan that it has become; null until it is sent
 */
public record Agreement(UUID id, Terms terms, @Nullable String step) {

    /** What somebody says yes to, before it has a place in the list. */
    public record Terms(String what, Whom whom, LocalDate dueOn) {}

    /**
     * Who does it.
     *
     * @param task whom the plan reminds: for somebody outside the team it is whoever follows it up
     */
    public record Whom(Step.Who task, String name, boolean guest) {

        public boolean isPatient() {
            return task == Step.Who.PATIENT;
        }
    }

    Agreement on(Terms others) {
        return others.equals(terms) ? this : new Agreement(id, others, null);
    }

    public Agreement planned(String code) {
        return new Agreement(id, terms, code);
    }

    /** Guests have no list here, so their name goes with the reminder. */
    public String reminder() {
        return terms.whom().guest() ? terms.whom().name() + ": " + terms.what() : terms.what();
    }
}
