package dk.livtag.referral.decision;

/**
 * Accepted, but to begin later (på venteliste).
 *
 * @param programme id of the programme that will begin; empty for the usual one
 * @param early whether triage wants her to begin before the others
 */
public record Listing(String programme, boolean early, Wishes wishes) {

    public Listing into(String chosen) {
        return new Listing(chosen, early, wishes);
    }
}
