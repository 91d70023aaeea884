package dk.livtag.pathway.edit;

import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.ORG_CONFIG;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.PublicContent;
import dk.livtag.access.Resource;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.edit.Edited.Faulty;
import dk.livtag.pathway.edit.Edited.Saved;
import dk.livtag.pathway.edit.Edited.Sound;
import dk.livtag.pathway.edit.Edited.TooLate;
import dk.livtag.pathway.programme.InvalidProgramme;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's own versions of its programmes (egen udgave): those who manage it write them, everybody there reads. */
@Service
@Transactional
public class OwnVersions {

    private final Access access;
    private final OwnVersionStore store;
    private final Clock clock;

    OwnVersions(Access access, OwnVersionStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    @PublicContent("Programmes are no person's data; whoever works here sees the shipped versions and the house's own")
    public History history(String programme, Caller.SignedIn by) {
        var versions = store.versions(programme, organisation(by));
        if (versions.isEmpty()) {
            throw new NotFound("programme.unknown");
        }
        return new History(programme, versions);
    }

    /** Opens the text of a version for change. */
    @Policy(resource = ORG_CONFIG, action = UPDATE)
    public History open(String programme, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(ORG_CONFIG).in(organisation(by)));
        return history(programme, by);
    }

    /** What the text would change; nothing is kept. */
    @Policy(resource = ORG_CONFIG, action = UPDATE)
    public Edited look(String programme, Edit edit, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(ORG_CONFIG).in(organisation(by)));
        var history = history(programme, by);
        return edit.seen() == history.latestOwn() ? read(edit.numbered(), history) : new TooLate(history.used());
    }

    /** The next own version; the ones before it stay, and so do the pathways that follow them. */
    @Policy(resource = ORG_CONFIG, action = UPDATE)
    public Edited save(String programme, Edit edit, Caller.SignedIn by) {
        access.require(UPDATE, Resource.of(ORG_CONFIG).in(organisation(by)));
        if (edit.why().isBlank() || edit.why().length() > Edit.LONGEST_WHY) {
            throw new RuleBroken("programme.why.missing");
        }
        var looked = look(programme, edit, by);
        if (!(looked instanceof Sound sound)) {
            return looked;
        }
        return store.add(sound.programme(), edit.numbered(), by, clock.instant())
                ? new Saved(sound.programme().version())
                : new TooLate(history(programme, by).used());
    }

    private static Edited read(Edit edit, History history) {
        try {
            var programme = new OwnText(history.shipped()).read(edit.text());
            return new Sound(
                    programme,
                    Against.of(history.shipped(), edit.text(), programme),
                    Against.of(history.used(), edit.text(), programme));
        } catch (InvalidProgramme e) {
            return new Faulty(e.faults());
        }
    }

    private static OrganisationId organisation(Caller.SignedIn by) {
        var organisation = by.organisation();
        if (organisation == null) {
            throw new NotFound("staff.without-organisation");
        }
        return organisation;
    }
}
