package dk.livtag.referral.admission;

import java.util.Locale;

/** Words that are data, not texts of ours: asked for in the reader's language (ordlyd). */
@FunctionalInterface
public interface Wording {

    String in(Locale language);
}
