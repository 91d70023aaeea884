package dk.livtag.referral;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator decides about referrals.
 *
 * @param codeKey 64 hexadecimal digits; the codes of unsent and sent forms are made with it. The same on every node
 * @param draftKept how long an unsent form is kept after the last answer
 * @param offerDays how many days a place that is offered stands, before it may go to the next
 * @param weekdaysToRead how many weekdays we promise to read a referral within
 */
@Validated
@ConfigurationProperties("livtag.referral")
public record ReferralProperties(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String codeKey,
        @DefaultValue("14d") Duration draftKept,
        @DefaultValue("3") @Min(1) int offerDays,
        @DefaultValue("5") @Min(1) int weekdaysToRead) {

    @Override
    public String toString() {
        return "ReferralProperties[hidden]";
    }
}
