package dk.livtag.referral.admission;

import java.util.List;

/**
 * A programme that an organisation offers (tilbud).
 *
 * @param programme its id, which travels with the acceptance
 * @param hasDoctor whether everybody in it has a fixed doctor
 */
public record Offer(String programme, Wording name, boolean hasDoctor, List<Criterion> criteria) {

    public Offer {
        criteria = List.copyOf(criteria);
    }
}
