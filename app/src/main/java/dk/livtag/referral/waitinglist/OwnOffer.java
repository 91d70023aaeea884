package dk.livtag.referral.waitinglist;

import dk.livtag.referral.ReferralId;
import java.time.LocalDate;

/**
 * A place that somebody is offered (tilbudt plads), as she sees it herself.
 *
 * @param until the last day on which she can answer
 * @param taken whether she has said yes
 */
public record OwnOffer(
        ReferralId referral, String place, String phone, LocalDate startsOn, LocalDate until, boolean taken) {

    /** What she can say to it. */
    public enum Answer {
        TAKEN,
        OTHER_TIME,
        REFUSED
    }
}
