package dk.livtag.referral.form;

import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who somebody is: name, CPR number or birth date, and telephone. A professional's first page, and part of one's own last. */
final class PersonPart {

    static final Set<String> FIELDS =
            Set.of("givenName", "familyName", "cpr", "birthDay", "birthMonth", "birthYear", "phone");

    private static final int LONGEST_NAME = 100;

    private PersonPart() {}

    static Reading<Referred> read(Fields fields, LocalDate today) {
        return read(fields, today, List.of());
    }

    /** With what else is wrong on the page. */
    static Reading<Referred> read(Fields fields, LocalDate today, List<Problem> others) {
        var identity = IdentityPart.read(fields, today);
        var phone = Phone.parse(fields.text("phone"));
        var problems = new ArrayList<Problem>();
        nameProblem(fields, "givenName").ifPresent(problems::add);
        nameProblem(fields, "familyName").ifPresent(problems::add);
        problems.addAll(identity.problems());
        if (phone.isEmpty()) {
            problems.add(new Problem("phone", "referral.sender.phone.wrong"));
        }
        problems.addAll(others);
        return identity instanceof Reading.Answered<Identity>(Identity who) && phone.isPresent()
                ? Reading.of(problems, () -> new Referred(name(fields), who, phone.get()))
                : new Reading.Wrong<>(List.copyOf(problems));
    }

    private static PersonName name(Fields fields) {
        return new PersonName(fields.text("givenName"), fields.text("familyName"));
    }

    private static Optional<Problem> nameProblem(Fields fields, String field) {
        var length = fields.text(field).length();
        if (length == 0) {
            return Optional.of(new Problem(field, "referral.sender." + field + ".missing"));
        }
        return length > LONGEST_NAME ? Optional.of(new Problem(field, "referral.sender.name.long")) : Optional.empty();
    }
}
