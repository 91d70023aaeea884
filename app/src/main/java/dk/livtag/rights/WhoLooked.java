package dk.livtag.rights;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.AUDIT_OWN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a citizen who has looked at her data («Hvem har kigget»), without her asking anybody. */
@Service
@Transactional
public class WhoLooked {

    /** Lines on a page. */
    static final int PAGE = 20;

    private final Access access;
    private final LookStore store;

    WhoLooked(Access access, LookStore store) {
        this.access = access;
        this.store = store;
    }

    /** The latest first. */
    @Policy(resource = AUDIT_OWN, action = READ)
    public Looks looks(PatientId patient, Period period, int page, Caller.SignedIn me) {
        access.require(READ, Resource.of(AUDIT_OWN, patient));
        var found = store.looks(patient, me.account(), period, page);
        return new Looks(found.stream().limit(PAGE).toList(), page, found.size() > PAGE);
    }

    /**
     * What is asked for.
     *
     * @param everybody also what the citizen saw herself, and what the house did without anybody
     */
    public record Period(Instant from, Instant until, boolean everybody) {}

    /** One page of the log. */
    public record Looks(List<Look> all, int page, boolean hasMore) {}
}
