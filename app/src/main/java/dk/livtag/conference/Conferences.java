package dk.livtag.conference;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.access.ResourceType.GOAL_COPM;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands of joint conferences (fælles patientkonferencer), for staff and for the patient herself. */
@Service
@Transactional
public class Conferences {

    private final Access access;
    private final ConferenceStore store;
    private final LineStore lines;
    private final WordStore words;
    private final RoundStore rounds;
    private final HappeningStore happenings;

    Conferences(
            Access access,
            ConferenceStore store,
            LineStore lines,
            WordStore words,
            RoundStore rounds,
            HappeningStore happenings) {
        this.access = access;
        this.store = store;
        this.lines = lines;
        this.words = words;
        this.rounds = rounds;
        this.happenings = happenings;
    }

    /** All of one patient's, the latest day first. */
    @Policy(resource = CARE_PLAN, action = READ)
    public List<Conference> of(PatientId patient) {
        access.require(READ, Resource.of(CARE_PLAN, patient));
        return store.of(patient);
    }

    /** Who it is about, and how far it is. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Conference get(ConferenceId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(CARE_PLAN, it.meeting().patient()));
        return it;
    }

    /** All that stands of one: to prepare it, to hold it, to see what came of it. */
    @Policy(resource = CARE_PLAN, action = READ)
    public Whole whole(ConferenceId id) {
        var it = get(id);
        access.require(READ, Resource.of(GOAL_COPM, it.meeting().patient()));
        return new Whole(it, words.all(it.meeting()), lines.all(it.meeting()), rounds.all(it.meeting()));
    }

    /** What was done to it, in order. */
    @Policy(resource = CARE_PLAN, action = READ)
    public List<Happening> history(ConferenceId id) {
        return happenings.all(get(id).meeting());
    }

    /** Something that was done to a conference; by nobody, when it was the clock. */
    public record Happening(
            String kind,
            String detail,
            Instant at,
            @Nullable String by) {}
}
