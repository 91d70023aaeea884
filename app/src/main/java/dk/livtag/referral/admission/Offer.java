package dk.livtag.referral.admission;

import java.util.List;

/**
 * A programme that an organisation offers (tilbud).
 *
 * @param programme its id, which travels with the acceptance
 */
public record Offer(String programme, Wording name, List<Criterion> criteria) {

    public Offer {
        criteria = List.copyOf(criteria);
    }
}
