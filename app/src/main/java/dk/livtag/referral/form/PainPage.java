package dk.livtag.referral.form;

import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.Constancy;
import dk.livtag.referral.answers.Pain;
import java.util.Set;

/** Question 3: where does it hurt, and all the time? */
final class PainPage {

    static final Set<String> FIELDS = Set.of("place", "constancy");

    private PainPage() {}

    static Reading<Pain> read(Fields fields) {
        var places = fields.choices("place", BodyPlace.class);
        var constancy = fields.choice("constancy", Constancy.class).orElse(null);
        return places.isEmpty() && constancy == null
                ? Reading.wrong("place", "referral.pain.missing")
                : new Reading.Answered<>(new Pain(places, constancy));
    }
}
