package dk.livtag.conference;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.HappeningStore.Kind;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.Reason;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.conference.meeting.Meeting.Subject;
import dk.livtag.conference.meeting.Outlook;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.Pathways;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a conference: when, where and with whom; moves it, and calls it off. */
@Service
@Transactional
public class Arranging {

    private final Access access;
    private final ConferenceStore store;
    private final ConferenceStep step;
    private final Pathways pathways;
    private final HappeningStore history;
    private final Clock clock;

    Arranging(
            Access access,
            ConferenceStore store,
            ConferenceStep step,
            Pathways pathways,
            HappeningStore history,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.step = step;
        this.pathways = pathways;
        this.history = history;
        this.clock = clock;
    }

    /** When, where and with whom; why is what the pathway's history says. */
    public record Wanted(Slot slot, List<Guest> guests, String why) {}

    /** What somebody who plans must know: the team, who of it has not assessed, and whether there can be a conference. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Outlook outlook(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return Outlook.of(pathways.journey(patient).orElseThrow(() -> new NotFound("pathway.unknown")));
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public ConferenceId plan(PatientId patient, Wanted wanted, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(CARE_PLAN, patient));
        var pathway = step.choose(patient, wanted.slot().day(), wanted.why(), by);
        var meeting = new Meeting(
                new ConferenceId(Ids.next(clock)),
                new Subject(patient, pathway.id(), pathway.organisation()),
                wanted.slot(),
                wanted.guests(),
                Agreements.NONE,
                1);
        if (!store.add(meeting)) {
            throw new Conflict("conference.planned-already");
        }
        history.tell(meeting, Kind.PLANNED, told(wanted.slot()), by);
        return meeting.id();
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void arrange(ConferenceId id, Wanted wanted, Caller.SignedIn by) {
        var changed = planned(id).arranged(wanted.slot(), wanted.guests());
        store.save(changed);
        step.move(changed.meeting().patient(), wanted.slot().day(), wanted.why(), by);
        history.tell(changed.meeting(), Kind.ARRANGED, told(wanted.slot()), by);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void cancel(ConferenceId id, Reason reason, Caller.SignedIn by) {
        var cancelled = planned(id).cancel(reason, clock.instant());
        store.save(cancelled);
        history.tell(cancelled.meeting(), Kind.CANCELLED, reason.name(), by);
    }

    private Conference.Planned planned(ConferenceId id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(CARE_PLAN, it.meeting().patient()));
        if (it instanceof Conference.Planned planned) {
            return planned;
        }
        throw new RuleBroken("conference.not-planned");
    }

    private static String told(Slot it) {
        return it.day() + " " + it.time();
    }
}
