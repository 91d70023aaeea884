package dk.livtag.conference;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.access.ResourceType.CONSENT;
import static dk.livtag.access.ResourceType.NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Profession;
import dk.livtag.access.Resource;
import dk.livtag.conference.HappeningStore.Kind;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.kernel.Refusal.Forbidden;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team does before the meeting: each profession its line, and the invitations. */
@Service
@Transactional
public class Preparing {

    public static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Access access;
    private final ConferenceStore store;
    private final LineStore lines;
    private final ConsentStore consents;
    private final HappeningStore history;
    private final Clock clock;

    Preparing(
            Access access,
            ConferenceStore store,
            LineStore lines,
            ConsentStore consents,
            HappeningStore history,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.lines = lines;
        this.consents = consents;
        this.history = history;
        this.clock = clock;
    }

    /** What the caller's own profession signed last in its assessment, as a beginning. */
    @Policy(resource = NOTE, action = READ)
    public Optional<String> suggestion(ConferenceId id, Caller.SignedIn by) {
        var it = store.get(id);
        access.require(READ, Resource.of(NOTE, it.meeting().patient()));
        return lines.suggestion(it.meeting(), own(by))
                .map(words -> SPACES.matcher(words.strip()).replaceAll(" "))
                .map(words -> words.length() <= LONGEST ? words : words.substring(0, LONGEST));
    }

    /** The caller's profession writes its line, or writes it anew. */
    @Policy(resource = CARE_PLAN, action = UPDATE)
    public void write(ConferenceId id, String words, Caller.SignedIn by) {
        var it = store.get(id);
        access.require(UPDATE, Resource.of(CARE_PLAN, it.meeting().patient()));
        if (!(it instanceof Conference.Planned || it instanceof Conference.Held)) {
            throw new RuleBroken("conference.not-planned");
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw new RuleBroken("conference.line.words", LONGEST);
        }
        var profession = own(by);
        lines.write(it.meeting(), profession, words.strip(), by, clock.instant());
        history.tell(it.meeting(), Kind.LINE, profession.name(), by);
    }

    /** The consents to tell an employment authority something; asked where a job centre is invited. */
    @Policy(resource = CONSENT, action = READ)
    public List<Consented> consents(ConferenceId id) {
        var it = store.get(id);
        access.require(READ, Resource.of(CONSENT, it.meeting().patient()));
        return it.meeting().guests().stream().anyMatch(guest -> guest.kind() == Guest.Kind.JOB_CENTRE)
                ? consents.employment(it.meeting().patient(), clock.instant())
                : List.of();
    }

    /** To whom the patient lets us tell, and until when. */
    public record Consented(String recipient, @Nullable Instant until) {}

    private static Profession own(Caller.SignedIn by) {
        var profession = by.profession();
        if (profession == null || profession == Profession.SECRETARY) {
            throw new Forbidden("conference.line.none");
        }
        return profession;
    }
}
