package dk.livtag.referral.form;

import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.Constancy;
import dk.livtag.referral.answers.Pain;
import java.util.Set;

/** Where does it hurt, all the time, and does it change? */
final class PainPage {

    static final Set<String> FIELDS = Set.of("place", "constancy", "change");

    private PainPage() {}

    static Reading<Pain> read(Fields fields) {
        var places = fields.choices("place", BodyPlace.class);
        var constancy = fields.choice("constancy", Constancy.class).orElse(null);
        var change = fields.choice("change", Pain.Change.class).orElse(null);
        return places.isEmpty() && constancy == null && change == null
                ? Reading.wrong("place", "referral.pain.missing")
                : new Reading.Answered<>(new Pain(places, constancy, change));
    }
}
