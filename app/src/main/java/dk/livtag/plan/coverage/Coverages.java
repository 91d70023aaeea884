package dk.livtag.plan.coverage;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.plan.coverage.Covered.Sought;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is answered and what is not, among the reader's own citizens one by one, and of her organisation in numbers (D3). */
@Service
@Transactional
public class Coverages {

    private static final int LAST = 200;
    private static final int WHOLE_FILE = 10_000;

    private final Access access;
    private final CoverageStore store;
    private final SmallestGroup smallest;

    Coverages(Access access, CoverageStore store, SmallestGroup smallest) {
        this.access = access;
        this.store = store;
        this.smallest = smallest;
    }

    /** What nothing answers comes first. The first page is number 1. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<Covered> page(Sought sought, int page) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        var number = Math.clamp(page, 1, LAST);
        return store.list(sought, Covered.PAGE_SIZE + 1, (number - 1) * Covered.PAGE_SIZE);
    }

    /** All of it, for a file. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<Covered> all(Sought sought) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.list(sought, WHOLE_FILE, 0);
    }

    /** Of everybody in the organisation, small groups hidden. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<AreaFigures> figures(String programme) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.figures(smallest.people(), programme);
    }
}
