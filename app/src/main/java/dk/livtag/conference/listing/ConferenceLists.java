package dk.livtag.conference.listing;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.listing.Listing.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conferences of all whom a member of staff works with. */
@Service
@Transactional
public class ConferenceLists {

    private static final int MOST_PAGES = 10_000;

    private final Access access;
    private final ListingStore store;

    ConferenceLists(Access access, ListingStore store) {
        this.access = access;
        this.store = store;
    }

    /** The first page is number 1. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public Listing list(Kind kind, int page) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        var number = Math.clamp(page, 1, MOST_PAGES);
        return new Listing(kind, number, store.list(kind, number), store.counts());
    }
}
