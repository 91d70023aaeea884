package dk.livtag.pathway.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a programme is for (optagelseskriterier, D30), and what it calls an early start (D29).
 *
 * @param early how long after the pain began a start counts as early; nothing is said where it is not known
 */
public record Admission(List<Asked> criteria, @Nullable Span early) {

    public Admission {
        criteria = List.copyOf(criteria);
    }

    /** One thing that is asked of a referral, in the words that triage reads. */
    public record Asked(Criterion criterion, Words words) {}

    /** What can be asked of a referral; the triage nurse still decides. */
    public enum Criterion {
        ADULT,
        DOCTOR_REFERS,
        WORKUP_DONE
    }
}
