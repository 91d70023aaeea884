package dk.livtag.conference;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.HappeningStore.Kind;
import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Part;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board in the room (tavlen): its parts, and the list of agreements as it grows. */
@Service
@Transactional
public class Boards {

    private final Access access;
    private final ConferenceStore store;
    private final TypedStore typed;
    private final ConferenceStep step;
    private final BoardChanges changes;
    private final HappeningStore history;
    private final ConferenceProperties properties;
    private final Clock clock;

    Boards(
            Access access,
            ConferenceStore store,
            TypedStore typed,
            ConferenceStep step,
            BoardChanges changes,
            HappeningStore history,
            ConferenceProperties properties,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.typed = typed;
        this.step = step;
        this.changes = changes;
        this.history = history;
        this.properties = properties;
        this.clock = clock;
    }

    /** An agreement as somebody has typed it so far. */
    public record Typed(String what, String who, String day) {
        public static final Typed NOTHING = new Typed("", "", "");
    }

    /** What lies before the caller: her own typing, and the minutes of the part that is on. */
    public record Desk(Typed typed, long elapsed, int minutes) {}

    /** Everybody is in the room; the step of the pathway is done. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void begin(ConferenceId id, Caller.SignedIn by) {
        if (!(changes.held(id) instanceof Conference.Planned planned)) {
            throw new RuleBroken("conference.not-planned");
        }
        var held = planned.begin(clock.instant());
        store.save(held);
        step.done(held.meeting().patient(), by);
        history.tell(held.meeting(), Kind.BEGUN, "", by);
    }

    /** The next part of the meeting, or one that was before. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void go(ConferenceId id, Part part) {
        if (changes.held(id) instanceof Conference.Held held && part != held.part()) {
            store.save(held.at(part, clock.instant()));
        }
    }

    /** What the caller was typing, and what the clock says of the part that is on. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Desk desk(ConferenceId id, Caller.SignedIn by) {
        var it = store.get(id);
        access.require(READ, Resource.of(CARE_PLAN, it.meeting().patient()));
        var typing = typed.find(it.meeting(), by.account().value());
        return it instanceof Conference.Held held
                ? new Desk(
                        typing,
                        Duration.between(held.partFrom(), clock.instant()).toMinutes(),
                        properties.minutes(held.part()))
                : new Desk(typing, 0, 0);
    }

    /** Keeps it until it is an agreement, whatever else is pressed. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void keep(ConferenceId id, Typed words, Caller.SignedIn by) {
        typed.keep(changes.board(id).meeting(), by.account().value(), words);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void add(ConferenceId id, UUID agreement, Terms terms, Caller.SignedIn by) {
        changes.change(id, it -> it.add(agreement, terms), new BoardChanges.What(Kind.ADDED, terms.what()), by);
        typed.keep(store.get(id).meeting(), by.account().value(), Typed.NOTHING);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void change(ConferenceId id, UUID agreement, Terms terms, Caller.SignedIn by) {
        var before = changes.board(id).meeting().agreements().get(agreement).terms();
        var detail = before.what() + " → " + terms.what();
        changes.change(id, it -> it.change(agreement, terms), new BoardChanges.What(Kind.CHANGED, detail), by);
    }

    /** One place up, or one place down. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void move(ConferenceId id, UUID agreement, boolean up, Caller.SignedIn by) {
        var detail =
                changes.board(id).meeting().agreements().get(agreement).terms().what();
        changes.change(
                id, it -> up ? it.up(agreement) : it.down(agreement), new BoardChanges.What(Kind.MOVED, detail), by);
    }

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void remove(ConferenceId id, UUID agreement, Caller.SignedIn by) {
        var detail =
                changes.board(id).meeting().agreements().get(agreement).terms().what();
        changes.change(id, it -> it.remove(agreement), new BoardChanges.What(Kind.REMOVED, detail), by);
    }
}
