package dk.livtag.referral.waitinglist;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralId;
import dk.livtag.referral.Step;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.decision.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place on the waiting list (plads i køen).
 *
 * @param offered the day on which a place that was offered begins
 * @param reply what has come of the latest offer
 */
public record Place(
        ReferralId id,
        PersonName name,
        LocalDate born,
        Instant receivedAt,
        @Nullable PainDuration duration,
        Listing listing,
        @Nullable LocalDate offered,
        Reply reply) {

    /**
     * What has come of an offer (svar på tilbud).
     *
     * @param until the last day on which an offer that stands can be answered
     * @param taken whether the person has said yes herself
     * @param kind the last thing that ended an offer; null where nothing has
     */
    public record Reply(@Nullable LocalDate until, boolean taken, Step.@Nullable Kind kind, String words) {}

    /** Days since the referral arrived, wherever it first did. */
    public long days(LocalDate today) {
        return LocalDate.ofInstant(receivedAt, Referral.DENMARK).until(today, ChronoUnit.DAYS);
    }

    public int age(LocalDate today) {
        return born.until(today).getYears();
    }
}
