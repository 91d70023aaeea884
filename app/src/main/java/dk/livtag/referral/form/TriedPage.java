package dk.livtag.referral.form;

import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.ProfessionalAnswers.Opioids;
import dk.livtag.referral.answers.ProfessionalAnswers.Tried;
import java.util.ArrayList;
import java.util.Set;

/** What was tried until now, and the medicine. */
final class TriedPage {

    static final Set<String> FIELDS = Set.of("tried", "opioids", "medicine");

    private TriedPage() {}

    static Reading<Tried> read(Fields fields) {
        var words = fields.text("tried");
        var medicine = fields.text("medicine");
        var opioids = fields.choice("opioids", Opioids.class).orElse(null);
        var problems = new ArrayList<Problem>();
        if (words.length() > ProfessionalAnswers.LONGEST) {
            problems.add(new Problem("tried", "referral.fag.words.long"));
        }
        if (medicine.length() > ProfessionalAnswers.LONGEST) {
            problems.add(new Problem("medicine", "referral.fag.words.long"));
        }
        if (words.isEmpty() && medicine.isEmpty() && opioids == null) {
            problems.add(new Problem("tried", "referral.fag.tried.missing"));
        }
        return Reading.of(problems, () -> new Tried(words, opioids, medicine));
    }
}
