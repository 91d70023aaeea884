package dk.livtag.staffportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Those who share a number that was sought; or what to do when nobody has it. The number itself is never on it. */
public record SearchPage(Answer answer, List<CitizenLine> lines) implements Page {

    /** What came of a search by number, by the word in the address. */
    public enum Answer {
        ASK("spoerg"),
        NOBODY("ingen"),
        UNREADABLE("tal");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        public String textKey() {
            return "search." + name().toLowerCase(Locale.ROOT);
        }

        static Answer of(String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word.equals(word))
                    .findFirst()
                    .orElse(ASK);
        }
    }

    @Override
    public String titleKey() {
        return "staff.search";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
