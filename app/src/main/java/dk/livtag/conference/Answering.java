package dk.livtag.conference;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.GOAL_COPM;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.PatientWords;
import dk.livtag.conference.meeting.PatientWords.Question;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the patient does: three answers before the meeting, and after it yes, or what is not right. */
@Service
@Transactional
public class Answering {

    private final Access access;
    private final ConferenceStore store;
    private final WordStore words;
    private final RoundStore rounds;
    private final Clock clock;

    Answering(Access access, ConferenceStore store, WordStore words, RoundStore rounds, Clock clock) {
        this.access = access;
        this.store = store;
        this.words = words;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Keeps what she has written, and lets the team read it unless she only takes a break. */
    @Policy(resource = GOAL_COPM, action = UPDATE)
    public void write(ConferenceId id, Map<Question, String> answers, boolean share) {
        var it = store.get(id);
        access.require(UPDATE, Resource.of(GOAL_COPM, it.meeting().patient()));
        for (var answer : answers.entrySet()) {
            var written = answer.getValue().strip();
            if (written.length() > PatientWords.LONGEST) {
                throw new RuleBroken("meeting.words.long", PatientWords.LONGEST);
            }
            write(it, answer.getKey(), true, written);
            if (share) {
                write(it, answer.getKey(), false, written);
            }
        }
    }

    private void write(Conference it, Question question, boolean own, String written) {
        if (!words.write(it.meeting(), question, own, written, clock.instant())) {
            throw new RuleBroken("meeting.words.late");
        }
    }

    @Policy(resource = GOAL_COPM, action = CREATE)
    public void confirm(ConferenceId id) {
        var agreed = agreed(id);
        reply(agreed, "CONFIRMED", "");
    }

    @Policy(resource = GOAL_COPM, action = CREATE)
    public void correct(ConferenceId id, String wrong) {
        var agreed = agreed(id);
        if (wrong.isBlank() || wrong.strip().length() > PatientWords.LONGEST) {
            throw new RuleBroken("meeting.wrong.words", PatientWords.LONGEST);
        }
        reply(agreed, "CORRECTED", wrong.strip());
    }

    private void reply(Conference.Agreed to, String kind, String said) {
        if (!rounds.reply(to.meeting(), to.sending(), kind, said, clock.instant())) {
            throw new Conflict("meeting.answered");
        }
    }

    private Conference.Agreed agreed(ConferenceId id) {
        var it = store.get(id);
        access.require(CREATE, Resource.of(GOAL_COPM, it.meeting().patient()));
        if (it instanceof Conference.Agreed agreed) {
            return agreed;
        }
        throw new RuleBroken("meeting.answered");
    }
}
