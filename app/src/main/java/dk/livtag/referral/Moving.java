package dk.livtag.referral;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.referral.Referral.OnWaitingList;
import dk.livtag.referral.Referral.Received;
import dk.livtag.referral.decision.Inquiry;
import dk.livtag.referral.decision.Listing;
import dk.livtag.referral.decision.Redirection;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a referral before it is decided: asked about, answered, passed on, put on the waiting list. */
@Service
@Transactional
public class Moving {

    private static final String CHANGED = "referral.changed";

    private final Access access;
    private final ReferralStore store;
    private final StepStore steps;
    private final ProgrammeChoice programmes;
    private final ReferralProperties properties;
    private final Clock clock;

    Moving(
            Access access,
            ReferralStore store,
            StepStore steps,
            ProgrammeChoice programmes,
            ReferralProperties properties,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.steps = steps;
        this.programmes = programmes;
        this.properties = properties;
        this.clock = clock;
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public void ask(ReferralId id, Inquiry inquiry, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        requireFirst(steps.save(received(id).ask(inquiry, by.account(), clock.instant())));
    }

    /** The sender's answer to what was asked, by the status code; it brings the referral back to the list. */
    @PublicContent("Whoever has the status code may answer what the sender was asked, and reads nothing by it")
    public void answer(byte[] codeHash, String words) {
        if (words.isBlank() || words.length() > Inquiry.LONGEST) {
            throw new RuleBroken("referral.answer.missing");
        }
        requireFirst(steps.answer(codeHash, words));
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public void redirect(ReferralId id, Redirection redirection, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        requireFirst(steps.save(open(id).redirect(redirection, by.account(), clock.instant())));
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public void list(ReferralId id, Listing listing, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        var received = received(id);
        var programme = programmes.choose(listing.programme(), received.organisation());
        requireFirst(steps.save(received.list(listing.into(programme), by.account(), clock.instant())));
    }

    /** Offers a place that begins on a day, today or later. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public void offer(ReferralId id, LocalDate startsOn, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        var today = LocalDate.ofInstant(clock.instant(), Referral.DENMARK);
        if (startsOn.isBefore(today)) {
            throw new RuleBroken("referral.offer.start.past");
        }
        requireFirst(steps.saveOffer(onList(id).offer(startsOn), today.plusDays(properties.offerDays())));
    }

    /** The person cannot take the place; she keeps her own in the line. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.UPDATE)
    public void refuse(ReferralId id, Caller.SignedIn by) {
        access.require(Action.UPDATE, Triage.one(id, by));
        requireFirst(steps.saveRefusal(onList(id).refuse()));
    }

    private Referral.Open open(ReferralId id) {
        return store.open(id).orElseThrow(() -> new NotFound("referral.unknown"));
    }

    private Received received(ReferralId id) {
        return switch (open(id)) {
            case Received it -> it;
            case Referral.AwaitingInformation _, OnWaitingList _ -> throw new Conflict(CHANGED);
        };
    }

    private OnWaitingList onList(ReferralId id) {
        return switch (open(id)) {
            case OnWaitingList it -> it;
            case Received _, Referral.AwaitingInformation _ -> throw new Conflict(CHANGED);
        };
    }

    private static void requireFirst(boolean changed) {
        if (!changed) {
            throw new Conflict(CHANGED);
        }
    }
}
