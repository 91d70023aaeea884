package dk.livtag.referral.early;

import dk.livtag.referral.answers.PainDuration;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When we call a start early (D29), and what then speaks for one.
 *
 * @param painAtMost pain that has lasted so long at most is new; the house's own choice
 * @param sickLeaveMonths sick leave of so many months or more puts the tie to working life at risk; the house's own choice
 * @param changingPain whether pain that changes character is a reason
 * @param targetDays how many days after its referral an early start begins at the latest; the house's own choice (D15)
 * @param targetSource where the target comes from, in words that staff read; empty where the house chose it itself
 */
@Validated
@ConfigurationProperties("livtag.referral.early")
record EarlyProperties(
        @DefaultValue("THREE_MONTHS_TO_A_YEAR") @NotNull PainDuration painAtMost,
        @DefaultValue("2") @Min(1) int sickLeaveMonths,
        @DefaultValue("true") boolean changingPain,
        @DefaultValue("30") @Min(1) int targetDays,
        @DefaultValue("") String targetSource) {}
