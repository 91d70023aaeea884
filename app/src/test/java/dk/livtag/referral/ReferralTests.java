package dk.livtag.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.events.ReferralAccepted;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D31")
class ReferralTests {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final AccountId NURSE = new AccountId(new UUID(0, 3));
    static final SelfReferralAnswers ANSWERS = new SelfReferralAnswers(
            new OwnWish("Løfte mit barnebarn"),
            null,
            null,
            null,
            null,
            Considerations.NONE,
            new Referred(
                    new PersonName("Kirsten", "Berggren"),
                    new Identity.ByCpr(new Cpr("2502521234")),
                    new Phone("+4512345678")));
    static final Referral.Received RECEIVED = new Referral.Received(
            new ReferralId(new UUID(0, 1)), new OrganisationId(new UUID(0, 2)), ANSWERS, MONDAY, null);

    @Test
    void remembersTheFirstReadingOnly() {
        var read = RECEIVED.readBy(NURSE, MONDAY.plus(Duration.ofHours(1)));

        assertThat(read.readBy(NURSE, MONDAY.plus(Duration.ofHours(2)))).isEqualTo(read);
    }

    @Test
    void isDeclinedForAnotherReasonOnlyInWords() {
        assertThatThrownBy(() -> new Decline(DeclineReason.OTHER, " ", false)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void carriesNoNameAndNoNumberInItsEvent() {
        assertThat(ReferralAccepted.class.getRecordComponents())
                .filteredOn(it -> !it.getName().equals("programme"))
                .allSatisfy(it ->
                        assertThat(it.getType().getPackageName()).isIn("dk.livtag.kernel", "java.time", "java.util"));
    }
}
