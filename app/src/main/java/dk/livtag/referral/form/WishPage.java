package dk.livtag.referral.form;

import dk.livtag.referral.answers.OwnWish;
import java.util.Set;

/** Question 1: what matters most to you? */
final class WishPage {

    static final Set<String> FIELDS = Set.of("wish");

    private WishPage() {}

    static Reading<OwnWish> read(Fields fields) {
        var words = fields.text("wish");
        if (words.isEmpty()) {
            return Reading.wrong("wish", "referral.wish.missing");
        }
        return words.length() > OwnWish.LONGEST
                ? Reading.wrong("wish", "referral.wish.long")
                : new Reading.Answered<>(new OwnWish(words));
    }
}
