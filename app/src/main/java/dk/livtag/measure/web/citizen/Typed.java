package dk.livtag.measure.web.citizen;

import org.jspecify.annotations.Nullable;

/** Numbers as people write them. */
final class Typed {

    private Typed() {}

    /** Null for what is no number; with a comma or a point. */
    static @Nullable Double number(String typed) {
        try {
            return Double.valueOf(typed.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Without a point where it is whole. */
    static String text(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(number).replace('.', ',');
    }
}
