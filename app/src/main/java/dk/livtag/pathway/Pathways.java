package dk.livtag.pathway;

import dk.livtag.kernel.PatientId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rest of the house may ask about where somebody is in the pathway. */
@Service
@Transactional(readOnly = true)
public class Pathways {

    private final PathwayStore store;

    Pathways(PathwayStore store) {
        this.store = store;
    }

    /** Empty until a referral has been accepted. */
    public Optional<Journey> journey(PatientId patient) {
        return store.journey(patient);
    }
}
