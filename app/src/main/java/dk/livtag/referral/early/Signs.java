package dk.livtag.referral.early;

import dk.livtag.referral.answers.Answers;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The facts of a referral that can speak for an early start (tegn). */
public record Signs(
        @Nullable PainDuration duration,
        Pain.@Nullable Change change,
        @Nullable YearMonth sickListedSince) {

    public static Signs of(Answers answers) {
        var pain = answers.pain();
        var everyday = answers.everyday();
        return new Signs(
                answers.duration(),
                pain == null ? null : pain.change(),
                everyday == null ? null : everyday.sickListedSince());
    }
}
