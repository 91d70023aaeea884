package dk.livtag.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A civil registration number (CPR-nummer): ten digits that begin with a possible date. Modulus 11 is never asked, since
 * numbers without it have been given out from 2007 on.
 */
public record Cpr(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{6})[- ]?([0-9]{4})");

    public Cpr {
        if (!digits.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("A CPR number has ten digits");
        }
        dateOf(digits);
    }

    /** Reads what a person wrote, with or without the dash; empty when it cannot be a CPR number. */
    public static Optional<Cpr> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cpr(match.group(1) + match.group(2)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return dateOf(digits);
    }

    /** The whole number as people write it. Only for a page that has asked to show it. */
    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** The number that may stand on any page about the person. */
    public String masked() {
        return digits.substring(0, 6) + "-xxxx";
    }

    /** Masked, so that no log line and no error message can carry the number. */
    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate dateOf(String digits) {
        var year = Integer.parseInt(digits.substring(4, 6));
        return LocalDate.of(
                century(digits.charAt(6), year) + year,
                Integer.parseInt(digits.substring(2, 4)),
                Integer.parseInt(digits.substring(0, 2)));
    }

    /** The seventh digit tells the century, by the table of the CPR register. */
    private static int century(char seventh, int year) {
        return switch (seventh) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> year <= 36 ? 2000 : 1900;
            default -> year <= 57 ? 2000 : 1800;
        };
    }
}
