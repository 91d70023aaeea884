package dk.livtag.pathway.programme;

import java.util.Locale;

/** What a programme says, in each language that it is shipped in. */
public record Words(String da, String en) {

    public Words {
        if (da.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words in both languages");
        }
    }

    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? en : da;
    }
}
