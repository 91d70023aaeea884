package dk.livtag.referral.web.waitinglist;

import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Wishes;
import dk.livtag.referral.form.Fields;
import dk.livtag.ui.FieldError;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the page for the waiting list sent. */
public record ListingForm(Fields fields, List<FieldError> errors) {

    static final Set<String> FIELDS = Set.of("programme", "early", "wishedDay", "need", "words");
    static final ListingForm EMPTY = new ListingForm(Fields.NONE);

    ListingForm(Fields fields) {
        this(fields, List.of());
    }

    ListingForm checked(List<Offer> offers) {
        var problems = new ArrayList<FieldError>();
        var isKnown = offers.size() == 1
                || offers.stream().anyMatch(it -> it.programme().equals(fields.text("programme")));
        if (!isKnown) {
            problems.add(FieldError.of("programme", "referral.accept.programme.missing"));
        }
        if (fields.text("words").length() > Wishes.LONGEST) {
            problems.add(FieldError.of("words", "referral.list.words.long"));
        }
        return new ListingForm(fields, List.copyOf(problems));
    }

    Listing listing() {
        var wishes = new Wishes(
                fields.choices("wishedDay", DayOfWeek.class),
                fields.choices("need", Wishes.Need.class),
                fields.text("words"));
        return new Listing(fields.text("programme"), fields.has("early", "true"), wishes);
    }
}
