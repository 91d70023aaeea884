package dk.livtag.worklist.saved;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reader's own lists; whoever may search citizens may keep a search, and nobody else sees it. */
@Service
@Transactional
public class SavedLists {

    public static final int MOST = 20;
    public static final int LONGEST = 60;

    private static final int LEAST_DIGITS = 6;

    private final Access access;
    private final SavedListStore store;
    private final Clock clock;

    SavedLists(Access access, SavedListStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<SavedList> all(AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return store.all(me);
    }

    /** Keeps it; or what stands in the way, as a text key. A number of a person is no name, and not kept. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public Optional<String> keep(String name, SavedList.Wanted wanted, AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        var wished = name.strip();
        if (wished.isEmpty() || wished.length() > LONGEST) {
            return Optional.of("saved.name.missing");
        }
        if (isNumber(wished) || isNumber(wanted.sought())) {
            return Optional.of("saved.name.number");
        }
        if (store.all(me).size() >= MOST) {
            return Optional.of("saved.full");
        }
        return store.add(new SavedList(Ids.next(clock), wished, wanted), me, clock.instant())
                ? Optional.empty()
                : Optional.of("saved.name.taken");
    }

    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public void remove(UUID id, AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        if (!store.remove(id, me)) {
            throw new NotFound("saved.unknown");
        }
    }

    private static boolean isNumber(String text) {
        return text.replaceAll("[^0-9]", "").length() >= LEAST_DIGITS;
    }
}
