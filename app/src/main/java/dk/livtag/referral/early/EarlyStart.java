package dk.livtag.referral.early;

import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.early.EarlyReason.ChangingPain;
import dk.livtag.referral.early.EarlyReason.LongSickLeave;
import dk.livtag.referral.early.EarlyReason.NewPain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what speaks for beginning early (tidlig start), in the order that triage reads it. */
@Component
public class EarlyStart {

    private final EarlyProperties properties;

    EarlyStart(EarlyProperties properties) {
        this.properties = properties;
    }

    public List<EarlyReason> reasons(Signs signs, LocalDate today) {
        var reasons = new ArrayList<EarlyReason>();
        var duration = signs.duration();
        if (duration != null && isNew(duration)) {
            reasons.add(new NewPain(duration));
        }
        var since = signs.sickListedSince();
        var months = since == null ? 0 : since.until(YearMonth.from(today), ChronoUnit.MONTHS);
        if (months >= properties.sickLeaveMonths()) {
            reasons.add(new LongSickLeave(months));
        }
        if (properties.changingPain() && signs.change() == Pain.Change.CHANGES) {
            reasons.add(new ChangingPain());
        }
        return List.copyOf(reasons);
    }

    /** Whether pain that has lasted so long is what the house calls early (D29). */
    public boolean isNew(PainDuration duration) {
        return duration != PainDuration.UNKNOWN && duration.compareTo(properties.painAtMost()) <= 0;
    }

    /** Whether somebody of the early track, by choice or since the pain is new, has waited longer than the target (D15). */
    public boolean isOverTarget(boolean chosen, @Nullable PainDuration duration, long days) {
        return days > properties.targetDays() && (chosen || (duration != null && isNew(duration)));
    }

    public Target target() {
        return new Target(properties.targetDays(), properties.targetSource());
    }

    /** Days from referral to an early start (mål), and where that number comes from; empty: the house's own choice. */
    public record Target(int days, String source) {}
}
