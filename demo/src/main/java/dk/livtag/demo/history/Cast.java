package dk.livtag.demo.history;

import dk.livtag.demo.people.Lines;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Who refers herself: the official test numbers once each, and invented people without a number. */
final class Cast {

    private static final List<String> GIVEN = Lines.of("given-names.txt");
    private static final List<String> FAMILY = Lines.of("family-names.txt");
    private static final int YOUNGEST_USUAL = 35;
    private static final int OLDEST_USUAL = 75;
    private static final int DAYS_A_YEAR = 365;

    private final RandomGenerator random;
    private final LocalDate today;
    private final Set<PersonName> taken = new HashSet<>();
    private int phones;

    Cast(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** All who carry a test number. */
    List<Referred> numbered() {
        return Lines.fieldsOf("numbers.csv").stream()
                .map(it -> new Referred(
                        new PersonName(it.get(1), it.get(2)), new Identity.ByCpr(new Cpr(it.get(0))), phone()))
                .toList();
    }

    Referred named(String name, int age) {
        var space = name.lastIndexOf(' ');
        var whole = new PersonName(name.substring(0, space), name.substring(space + 1));
        taken.add(whole);
        return new Referred(whole, new Identity.ByBirthDate(birthDate(age)), phone());
    }

    /** Somebody new; most are between 35 and 74. */
    Referred anybody() {
        var usual = random.nextInt(10) > 0;
        var age = usual ? random.nextInt(YOUNGEST_USUAL, OLDEST_USUAL) : random.nextInt(21, YOUNGEST_USUAL);
        return new Referred(name(), new Identity.ByBirthDate(birthDate(age)), phone());
    }

    private PersonName name() {
        PersonName name;
        do {
            name = new PersonName(GIVEN.get(random.nextInt(GIVEN.size())), FAMILY.get(random.nextInt(FAMILY.size())));
        } while (!taken.add(name));
        return name;
    }

    private LocalDate birthDate(int age) {
        return today.minusYears(age).minusDays(random.nextInt(1, DAYS_A_YEAR));
    }

    /** From a series that nobody has. */
    private Phone phone() {
        return new Phone("+4512340%03d".formatted(phones++));
    }
}
