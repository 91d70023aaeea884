package dk.livtag.conference;

import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Resource;
import dk.livtag.conference.HappeningStore.Kind;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.OnTheBoard;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** How the list of agreements is changed: held, changed by a pure function, kept and noted. */
@Component
class BoardChanges {

    private final Access access;
    private final ConferenceStore store;
    private final HappeningStore history;

    BoardChanges(Access access, ConferenceStore store, HappeningStore history) {
        this.access = access;
        this.store = store;
        this.history = history;
    }

    /** What the history says of a change. */
    record What(Kind kind, String detail) {}

    /** Nobody else changes it until the transaction ends. */
    Conference held(ConferenceId id) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(CARE_PLAN, it.meeting().patient()));
        return it;
    }

    OnTheBoard board(ConferenceId id) {
        if (held(id) instanceof OnTheBoard board) {
            return board;
        }
        throw new RuleBroken("conference.board.closed");
    }

    void change(ConferenceId id, UnaryOperator<Agreements> change, What what, Caller.SignedIn by) {
        var board = board(id);
        var after = board.with(change.apply(board.meeting().agreements()));
        if (!after.meeting().agreements().equals(board.meeting().agreements())) {
            store.save(after);
            history.tell(after.meeting(), what.kind(), what.detail(), by);
        }
    }
}
