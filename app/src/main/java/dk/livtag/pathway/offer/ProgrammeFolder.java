package dk.livtag.pathway.offer;

import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.ORG_CONFIG;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's folder of programmes (mappen), read again when whoever manages the house asks. */
@Service
@Transactional
public class ProgrammeFolder {

    private final Access access;
    private final Programmes programmes;

    ProgrammeFolder(Access access, Programmes programmes) {
        this.access = access;
        this.programmes = programmes;
    }

    @Policy(resource = ORG_CONFIG, action = UPDATE)
    public Loading readAgain(Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(ORG_CONFIG).in(Objects.requireNonNull(by.organisation())));
        return programmes.load();
    }
}
