package dk.livtag.referral;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A referral that waits for triage, as the list shows it. */
public record Waiting(
        ReferralId id,
        Source source,
        Instant receivedAt,
        PersonName name,
        LocalDate born,
        OwnWish wish,
        Doubles doubles) {

    public long days(LocalDate today) {
        return receivedOn().until(today, ChronoUnit.DAYS);
    }

    public int age(LocalDate today) {
        return born.until(today).getYears();
    }

    /** Whether we have not kept what we promised the sender. */
    public boolean late(LocalDate today, int weekdaysPromised) {
        return Weekdays.between(receivedOn(), today) > weekdaysPromised;
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
