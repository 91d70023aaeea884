package dk.livtag.worklist.search;

import dk.livtag.patient.Cpr;
import java.util.regex.Pattern;

/** What somebody looks for a citizen by, as she wrote it in the one search field. */
public sealed interface Sought {

    /** Fewer digits than a number has, and more than a name has. */
    Pattern NUMBER = Pattern.compile(".*[0-9][^\\p{L}]*[0-9][^\\p{L}]*[0-9].*");

    Pattern DANISH_PHONE = Pattern.compile("[0-9]{8}");
    Pattern FOREIGN_PHONE = Pattern.compile("\\+[0-9]{8,15}");

    /** A whole CPR number. */
    record ByCpr(Cpr cpr) implements Sought {}

    /** A telephone number as it is kept, with its country. */
    record ByPhone(String number) implements Sought {}

    /** Any part of a name. */
    record ByName(String name) implements Sought {}

    /** Digits that are neither; they stay out of every address, since they may be a mistyped CPR number. */
    record Unreadable() implements Sought {}

    static Sought read(String written) {
        var cpr = Cpr.parse(written);
        if (cpr.isPresent()) {
            return new ByCpr(cpr.get());
        }
        var digits = written.replaceAll("[\\s.-]", "").replaceFirst("^00", "+");
        if (DANISH_PHONE.matcher(digits).matches()) {
            return new ByPhone("+45" + digits);
        }
        if (FOREIGN_PHONE.matcher(digits).matches()) {
            return new ByPhone(digits);
        }
        return NUMBER.matcher(written).matches() ? new Unreadable() : new ByName(written.strip());
    }
}
