package dk.livtag.referral.answers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** A telephone number (telefon): kept as E.164, shown as Danes write it. */
public record Phone(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "DK";

    /** Asks only for the right number of digits: which series are in use changes, and a wrong refusal shuts a person out. */
    public static Optional<Phone> parse(String text) {
        try {
            var number = NUMBERS.parse(text, HOME);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** «12 34 56 78», also for a series that is not in use, or with its country code when foreign. */
    public String shown() {
        return e164.matches("\\+45\\d{8}")
                ? e164.substring(3).replaceAll("(..)(?!$)", "$1 ")
                : NUMBERS.format(number(), PhoneNumberFormat.INTERNATIONAL);
    }

    private PhoneNumber number() {
        try {
            return NUMBERS.parse(e164, HOME);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("not E.164", impossible);
        }
    }
}
