package dk.livtag.referral;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.referral.Waiting.Doubles;
import dk.livtag.referral.admission.AdmissionCriteria;
import dk.livtag.referral.admission.Offer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what has arrived (visitation): the lists, and one referral whole. */
@Service
@Transactional
public class Triage {

    public static final int PAGE_SIZE = 50;

    private final Access access;
    private final TriageStore lists;
    private final ReferralStore store;
    private final StepStore steps;
    private final AdmissionCriteria criteria;
    private final Clock clock;

    Triage(
            Access access,
            TriageStore lists,
            ReferralStore store,
            StepStore steps,
            AdmissionCriteria criteria,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.store = store;
        this.steps = steps;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** The oldest first. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public Listed<Waiting> waiting(Caller.SignedIn by, int page) {
        access.require(Action.SEARCH, inboxOf(by));
        return new Listed<>(lists.waiting(page * PAGE_SIZE, PAGE_SIZE), page, lists.countWaiting());
    }

    /** How many wait, for the list of places: one statement, on every page that triage opens. */
    @PublicContent("A number, counted over the rows that row-level security shows the caller; nothing of any of them")
    public int waitingCount() {
        return lists.countWaiting();
    }

    /** The latest first. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public Listed<Decided> decided(Caller.SignedIn by, int page) {
        access.require(Action.SEARCH, inboxOf(by));
        return new Listed<>(lists.decided(page * PAGE_SIZE, PAGE_SIZE), page, lists.countDecided());
    }

    /** Opens one that is not decided; from then on its sender's status says that it is read. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.READ)
    public Opened open(ReferralId id, Caller.SignedIn by) {
        access.require(Action.READ, one(id, by));
        var open = store.open(id).orElseThrow(() -> new NotFound("referral.unknown"));
        var received = open.received();
        var read = received.readBy(by.account(), clock.instant());
        if (!read.equals(received)) {
            store.noteReading(id, Objects.requireNonNull(read.read()));
        }
        return new Opened(read, open, lists.doubles(id), criteria.of(received.organisation()), steps.history(id));
    }

    /** The decision on one that waits no longer; empty while it waits, or when there is none to know of. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.SEARCH)
    public Optional<Decided> decision(ReferralId id, Caller.SignedIn by) {
        access.require(Action.SEARCH, inboxOf(by));
        return lists.decided(id);
    }

    static Resource inboxOf(Caller.SignedIn by) {
        return Resource.of(ResourceType.REFERRAL).in(Objects.requireNonNull(by.organisation()));
    }

    static Resource one(ReferralId id, Caller.SignedIn by) {
        return new Resource(
                ResourceType.REFERRAL, null, inboxOf(by).organisation(), id.value(), null, Resource.State.UNSAID);
    }

    /** A referral as triage reads it, and what could be offered. */
    public record Opened(
            Referral.Received referral, Referral.Open state, Doubles doubles, List<Offer> offers, List<Step> steps) {}

    /** One page of a list. */
    public record Listed<R>(List<R> rows, int page, int total) {

        public int pages() {
            return Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
        }
    }
}
