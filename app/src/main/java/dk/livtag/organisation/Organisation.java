package dk.livtag.organisation;

import dk.livtag.kernel.OrganisationId;

/** A place that treats, refers or decides (afdeling, kommune, lægehus), with the number that people may ring. */
public record Organisation(
        OrganisationId id, String name, OrganisationKind kind, String phone, boolean receivesReferrals) {

    public Organisation {
        if (name.isBlank() || phone.isBlank()) {
            throw new IllegalArgumentException("An organisation has a name and a phone number");
        }
    }
}
