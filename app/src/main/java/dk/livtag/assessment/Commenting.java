package dk.livtag.assessment;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.ResourceType.NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Profession;
import dk.livtag.access.Resource;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathways;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What professions say to each other's findings (L5); only ever added to. */
@Service
@Transactional
public class Commenting {

    public static final int LONGEST = 500;

    private final Access access;
    private final Pathways pathways;
    private final EntryStore entries;
    private final CommentStore store;
    private final Clock clock;

    Commenting(Access access, Pathways pathways, EntryStore entries, CommentStore store, Clock clock) {
        this.access = access;
        this.pathways = pathways;
        this.entries = entries;
        this.store = store;
        this.clock = clock;
    }

    /** Which finding, by its profession and field. */
    public record About(PatientId patient, Profession profession, String field) {}

    @Policy(resource = NOTE, action = CREATE)
    public void comment(About about, String words, Caller.SignedIn by) {
        access.require(
                CREATE,
                new Resource(NOTE, about.patient(), by.organisation(), null, by.account(), Resource.State.UNSAID));
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw new RuleBroken("assessment.comment.words");
        }
        var kept = signed(about);
        var said =
                new CommentStore.Said(field(kept, about).code(), by.account().value(), words.strip(), clock.instant());
        store.add(Ids.next(clock), kept.entry(), said);
    }

    private Kept signed(About about) {
        return pathways.journey(about.patient()).map(Journey::pathway).stream()
                .flatMap(it -> entries.latest(it).stream())
                .filter(it -> it.profession() == about.profession())
                .findFirst()
                .orElseThrow(() -> new NotFound("assessment.unknown"));
    }

    private static Field field(Kept kept, About about) {
        var sheet = kept.entry().sheet();
        return sheet.template()
                .field(about.field())
                .filter(it -> sheet.answers().has(it) && !it.is(Mark.CONFIDENTIAL))
                .orElseThrow(() -> new NotFound("assessment.unknown"));
    }
}
