package dk.livtag.referral.admission;

import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What criteria may ask of a referral: no name, no number. Null is what nobody answered.
 *
 * @param source which door it came through
 * @param age in whole years, on the day that triage reads it
 */
public record ReferralFacts(
        Source source,
        int age,
        @Nullable PainDuration duration,
        @Nullable Workup workup,
        @Nullable WorkSituation work,
        @Nullable YearMonth sickListedSince,
        @Nullable JobCentre jobCentre) {

    /** A general practitioner or a hospital refers (lægehenvisning). */
    public boolean byDoctor() {
        return source == Source.GENERAL_PRACTICE || source == Source.HOSPITAL;
    }
}
