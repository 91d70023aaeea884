package dk.livtag.referral.form;

import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.Considerations;
import java.util.Set;

/** Question 6: anything we should take into account? Nothing is an answer. */
final class ConsiderationsPage {

    static final Set<String> FIELDS = Set.of("consideration", "considerationWords");

    private ConsiderationsPage() {}

    static Reading<Considerations> read(Fields fields) {
        var kinds = fields.choices("consideration", Consideration.class);
        var words = fields.text("considerationWords");
        if (kinds.contains(Consideration.OTHER) && words.isEmpty()) {
            return Reading.wrong("considerationWords", "referral.considerations.words.missing");
        }
        return words.length() > Considerations.LONGEST
                ? Reading.wrong("considerationWords", "referral.considerations.words.long")
                : new Reading.Answered<>(new Considerations(kinds, words));
    }
}
