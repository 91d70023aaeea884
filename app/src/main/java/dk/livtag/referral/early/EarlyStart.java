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
        if (duration != null && duration != PainDuration.UNKNOWN && duration.compareTo(properties.painAtMost()) <= 0) {
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
}
