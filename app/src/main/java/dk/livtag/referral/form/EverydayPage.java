package dk.livtag.referral.form;

import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.answers.WorkSituation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everyday life and work; a professional may write of life at home too. */
final class EverydayPage {

    static final Set<String> FIELDS = Set.of("work", "sickMonth", "sickYear", "jobCentre", "home");

    private EverydayPage() {}

    static Reading<Everyday> read(Fields fields, LocalDate today) {
        var work = fields.choice("work", WorkSituation.class).orElse(null);
        var jobCentre = fields.choice("jobCentre", JobCentre.class).orElse(null);
        var home = fields.text("home");
        var problems = new ArrayList<Problem>();
        var since = since(fields, today, problems);
        if (home.length() > ProfessionalAnswers.LONGEST) {
            problems.add(new Problem("home", "referral.fag.words.long"));
        }
        if (problems.isEmpty() && work == null && jobCentre == null && since == null && home.isEmpty()) {
            problems.add(new Problem("work", "referral.everyday.missing"));
        }
        return Reading.of(problems, () -> new Everyday(work, since, jobCentre, home));
    }

    private static @Nullable YearMonth since(Fields fields, LocalDate today, List<Problem> problems) {
        if (fields.text("sickMonth").isEmpty() && fields.text("sickYear").isEmpty()) {
            return null;
        }
        var since = Dates.month(fields.text("sickYear"), fields.text("sickMonth"));
        if (since.isEmpty()) {
            problems.add(new Problem("sickMonth", "referral.everyday.since.wrong"));
        } else if (since.get().isAfter(YearMonth.from(today))) {
            problems.add(new Problem("sickMonth", "referral.everyday.since.future"));
        }
        return since.orElse(null);
    }
}
