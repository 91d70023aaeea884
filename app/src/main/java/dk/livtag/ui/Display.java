package dk.livtag.ui;

import java.util.Arrays;
import java.util.Locale;

/**
 * How a person wants pages to look (Visning). Kept in a cookie, so that it holds before and after log-in.
 *
 * @param calm only what matters most on each page
 * @param keys single keys of staff's pages work (WCAG 2.1.4)
 */
public record Display(Theme theme, Size size, boolean calm, Language language, boolean keys) {

    public static final Display USUAL = new Display(Theme.LYS, Size.NORMAL, false, Language.DA, true);

    private static final int PARTS = 5;

    /** Colours. */
    public enum Theme {
        LYS,
        MOERK,
        DAEMPET;

        /** Value of {@code data-tema}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Size of the text, per cent. */
    public enum Size {
        NORMAL("100"),
        STOR("125"),
        STOERST("150");

        private final String percent;

        Size(String percent) {
            this.percent = percent;
        }

        public String percent() {
            return percent;
        }
    }

    /** Language of the texts. */
    public enum Language {
        DA,
        EN
    }

    /** Reads the cookie's value; anything unknown is as usual. */
    static Display parse(String stored) {
        var part = stored.split("-", -1);
        return part.length == PARTS
                ? new Display(
                        known(Theme.values(), part[0], USUAL.theme),
                        known(Size.values(), part[1], USUAL.size),
                        part[2].equals("rolig"),
                        known(Language.values(), part[3], USUAL.language),
                        !part[4].equals("uden"))
                : USUAL;
    }

    /** The cookie's value. */
    String stored() {
        return String.join(
                "-", theme.name(), size.name(), calm ? "rolig" : "alt", language.name(), keys ? "taster" : "uden");
    }

    private static <T extends Enum<T>> T known(T[] values, String name, T usual) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
