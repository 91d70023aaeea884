package dk.livtag.referral.form;

import dk.livtag.patient.Cpr;
import dk.livtag.referral.answers.Identity;
import java.time.LocalDate;
import java.util.Optional;

/** The part of question 7 where either a CPR number or a birth date will do. */
final class IdentityPart {

    private IdentityPart() {}

    static Reading<Identity> read(Fields fields, LocalDate today) {
        return fields.text("cpr").isEmpty() ? byBirthDate(fields, today) : byCpr(fields, today);
    }

    /** The format is checked and nothing else: the modulus has not held since 2007. */
    private static Reading<Identity> byCpr(Fields fields, LocalDate today) {
        var cpr = Cpr.parse(fields.text("cpr")).filter(it -> !it.birthDate().isAfter(today));
        if (cpr.isEmpty()) {
            return Reading.wrong("cpr", "referral.sender.cpr.wrong");
        }
        var birthDate = birthDate(fields);
        return birthDate.isPresent() && !birthDate.get().equals(cpr.get().birthDate())
                ? Reading.wrong("cpr", "referral.sender.cpr.differs")
                : new Reading.Answered<>(new Identity.ByCpr(cpr.get()));
    }

    private static Reading<Identity> byBirthDate(Fields fields, LocalDate today) {
        if ((fields.text("birthDay") + fields.text("birthMonth") + fields.text("birthYear")).isEmpty()) {
            return Reading.wrong("cpr", "referral.sender.identity.missing");
        }
        return birthDate(fields)
                .filter(it -> !it.isAfter(today))
                .<Reading<Identity>>map(it -> new Reading.Answered<>(new Identity.ByBirthDate(it)))
                .orElseGet(() -> Reading.wrong("birthDay", "referral.sender.born.wrong"));
    }

    private static Optional<LocalDate> birthDate(Fields fields) {
        return Dates.day(fields.text("birthYear"), fields.text("birthMonth"), fields.text("birthDay"));
    }
}
