package dk.livtag.organisation;

import dk.livtag.access.PublicContent;
import dk.livtag.kernel.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may know of the organisations: their names, and whom to ring. */
@Service
@Transactional(readOnly = true)
public class Organisations {

    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    /** Those that a person may send a referral to, by name. */
    @PublicContent("Whom to send a referral to, with the number to ring, is told to everybody")
    public List<Organisation> receivingReferrals() {
        return store.receivingReferrals();
    }

    @PublicContent("The name and the number of a public body")
    public Organisation get(OrganisationId id) {
        return store.get(id);
    }
}
