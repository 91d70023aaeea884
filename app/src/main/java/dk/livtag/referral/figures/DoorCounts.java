package dk.livtag.referral.figures;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.referral.early.EarlyStart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts referrals by the door they came through (D31), and how early people begin (D29), for triage of the organisation. */
@Service
@Transactional
public class DoorCounts {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Access access;
    private final DoorStore store;
    private final StartStore starts;
    private final EarlyStart early;
    private final Clock clock;

    DoorCounts(Access access, DoorStore store, StartStore starts, EarlyStart early, Clock clock) {
        this.access = access;
        this.store = store;
        this.starts = starts;
        this.early = early;
        this.clock = clock;
    }

    /** Those received in the last year, every door in its order. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public List<DoorFigures> ofTheLastYear(Caller.SignedIn by) {
        access.require(Action.SEARCH, Resource.of(ResourceType.REFERRAL).in(Objects.requireNonNull(by.organisation())));
        return store.since(clock.instant().minus(A_YEAR));
    }

    /** Those who began in the last year. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public StartFigures starts(Caller.SignedIn by) {
        access.require(Action.SEARCH, Resource.of(ResourceType.REFERRAL).in(Objects.requireNonNull(by.organisation())));
        return starts.since(clock.instant().minus(A_YEAR), early);
    }
}
