package dk.livtag.referral.letter;

import java.time.LocalDate;
import java.util.ArrayList;

/** A letter as somebody pasted it (brev). */
public record Letter(String text) {

    /** Without control characters, which no person types; all else stays. */
    public static Letter cleaned(String pasted) {
        return new Letter(pasted.replaceAll("\r\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip());
    }

    /** What is understood of it. The letter is read only: nothing is sent before a person has seen each answer. */
    public Understood read(LocalDate today) {
        var passages = Passages.of(text);
        var found = new ArrayList<Finding>();
        WhoReader.read(passages, today).forEach(found::add);
        WishReader.read(passages).forEach(found::add);
        PainReader.read(passages, today).forEach(found::add);
        WorkReader.read(passages, today).forEach(found::add);
        CareReader.read(passages).forEach(found::add);
        ReferrerReader.read(passages).forEach(found::add);
        return new Understood(found);
    }
}
