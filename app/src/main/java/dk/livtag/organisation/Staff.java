package dk.livtag.organisation;

import dk.livtag.access.Profession;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where, for those who choose a doctor or a contact nurse. */
@Service
@Transactional(readOnly = true)
public class Staff {

    private final StaffStore store;

    Staff(StaffStore store) {
        this.store = store;
    }

    public StaffMember get(AccountId account) {
        return store.get(account);
    }

    /** The colleagues of one profession at one organisation, by name. */
    public List<StaffMember> of(OrganisationId organisation, Profession profession) {
        return store.of(organisation, profession);
    }
}
