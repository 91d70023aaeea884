package dk.livtag.conference;

import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.HappeningStore.Kind;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.OnTheBoard;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Whole.Round;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was agreed to the patient, and to the plan; after a correction once more, as an addition. */
@Service
@Transactional
public class Agreeing {

    public static final int LONGEST = 1_000;

    private final Access access;
    private final ConferenceStore store;
    private final RoundStore rounds;
    private final ToPlan toPlan;
    private final HappeningStore history;
    private final ConferenceProperties properties;
    private final Clock clock;

    Agreeing(
            Access access,
            ConferenceStore store,
            RoundStore rounds,
            ToPlan toPlan,
            HappeningStore history,
            ConferenceProperties properties,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.rounds = rounds;
        this.toPlan = toPlan;
        this.history = history;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What goes with the list.
     *
     * @param answer what the team says to a correction; empty the first time
     * @param why what the plan says of why its steps are there
     */
    public record Letter(String answer, String why) {}

    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void send(ConferenceId id, Letter letter, Caller.SignedIn by) {
        var it = store.hold(id);
        access.require(UPDATE, Resource.of(CARE_PLAN, it.meeting().patient()));
        if (!(it instanceof OnTheBoard board)) {
            throw new RuleBroken("conference.board.closed");
        }
        requireWhole(board, letter);
        var meeting = board.meeting();
        var before = rounds.all(meeting).stream()
                .reduce((_, later) -> later)
                .map(Round::agreements)
                .orElse(Agreements.NONE);
        var planned = toPlan.plan(meeting.patient(), before, meeting.agreements(), new ToPlan.By(by, letter.why()));
        var sent = board.with(planned).send(clock.instant(), properties.confirmWithin());
        store.save(sent);
        rounds.add(
                sent,
                isFirst(board) ? null : letter.answer().strip(),
                by.account().value());
        history.tell(meeting, Kind.SENT, String.valueOf(sent.sending().round()), by);
    }

    private static void requireWhole(OnTheBoard board, Letter letter) {
        if (board.meeting().agreements().all().isEmpty()) {
            throw new RuleBroken("conference.board.none");
        }
        if (!isFirst(board)
                && (letter.answer().isBlank() || letter.answer().strip().length() > LONGEST)) {
            throw new RuleBroken("conference.answer.words", LONGEST);
        }
    }

    private static boolean isFirst(OnTheBoard board) {
        return board instanceof Conference.Held;
    }
}
