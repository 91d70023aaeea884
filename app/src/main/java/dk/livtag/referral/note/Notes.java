package dk.livtag.referral.note;

import dk.livtag.access.Access;
import dk.livtag.access.Action;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes of a citizen on the referral that her pathway began with. */
@Service
@Transactional
public class Notes {

    private final Access access;
    private final NoteStore store;
    private final Clock clock;

    Notes(Access access, NoteStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** The oldest first. */
    @Policy(resource = ResourceType.REFERRAL, action = Action.READ)
    public List<Note> of(PatientId patient) {
        access.require(Action.READ, Resource.of(ResourceType.REFERRAL, patient));
        return store.of(patient);
    }

    @Policy(resource = ResourceType.REFERRAL, action = Action.CREATE)
    public void add(PatientId patient, String words) {
        access.require(Action.CREATE, Resource.of(ResourceType.REFERRAL, patient));
        if (words.isBlank() || words.length() > Note.LONGEST) {
            throw new RuleBroken("referral.note.missing");
        }
        store.add(patient, new Note(clock.instant(), words.strip()));
    }
}
