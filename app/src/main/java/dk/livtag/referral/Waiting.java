package dk.livtag.referral;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Source;
import dk.livtag.referral.early.Signs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A referral that waits for triage, as the list shows it.
 *
 * @param asked whether it waits for its sender to answer
 * @param answered whether an answer has come
 */
public record Waiting(
        ReferralId id,
        Source source,
        Instant receivedAt,
        PersonName name,
        LocalDate born,
        OwnWish wish,
        boolean asked,
        boolean answered,
        Signs signs,
        Doubles doubles) {

    public long days(LocalDate today) {
        return receivedOn().until(today, ChronoUnit.DAYS);
    }

    public int age(LocalDate today) {
        return born.until(today).getYears();
    }

    /** Whether we have not kept what we promised the sender. */
    public boolean late(LocalDate today, int weekdaysPromised) {
        return !asked && Weekdays.between(receivedOn(), today) > weekdaysPromised;
    }

    private LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, Referral.DENMARK);
    }

    /** Signs that a person is here twice (mulig dobbelthenvisning). For triage only; the sender is never told. */
    public record Doubles(boolean patientAlready, boolean waitingTwice) {

        static final Doubles NONE = new Doubles(false, false);

        public boolean any() {
            return patientAlready || waitingTwice;
        }
    }
}
