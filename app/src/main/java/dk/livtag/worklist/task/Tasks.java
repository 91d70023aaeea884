package dk.livtag.worklist.task;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.Pathway;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due for a member of staff, and for her teams (opgaver). */
@Service
@Transactional
public class Tasks {

    private final Access access;
    private final TaskStore store;
    private final DueStore counts;
    private final Clock clock;

    Tasks(Access access, TaskStore store, DueStore counts, Clock clock) {
        this.access = access;
        this.store = store;
        this.counts = counts;
        this.clock = clock;
    }

    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public TaskList list(TaskSearch search, AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.list(search, me, today());
    }

    /** How many are overdue or due today, for the list of places: one statement, on every page. */
    @PublicContent("A number, counted over the rows that row-level security shows the caller; nothing of any of them")
    public int due(AccountId me) {
        return counts.due(me, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
