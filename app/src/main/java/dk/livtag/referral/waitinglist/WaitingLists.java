package dk.livtag.referral.waitinglist;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.ReferralId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the waiting list (venteliste) of the caller's organisation, and how long people wait there. */
@Service
@Transactional
public class WaitingLists {

    private static final Duration LATELY = Duration.ofDays(90);

    private final Access access;
    private final WaitingListStore store;
    private final Clock clock;

    WaitingLists(Access access, WaitingListStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** Those who should begin early first, then those who came first. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public List<Place> places(Caller.SignedIn by) {
        access.require(Action.SEARCH, inboxOf(by));
        return store.places();
    }

    /** Somebody's own place. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public Place place(ReferralId id, Caller.SignedIn by) {
        access.require(Action.SEARCH, inboxOf(by));
        return store.places().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("referral.unknown"));
    }

    /** How long it took in the last 90 days. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public Times times(Caller.SignedIn by) {
        access.require(Action.SEARCH, inboxOf(by));
        return store.times(clock.instant().minus(LATELY));
    }

    private static Resource inboxOf(Caller.SignedIn by) {
        return Resource.of(ResourceType.REFERRAL).in(Objects.requireNonNull(by.organisation()));
    }
}
