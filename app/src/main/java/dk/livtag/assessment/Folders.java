package dk.livtag.assessment;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.NOTE;
import static dk.livtag.access.ResourceType.PSYCH_NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Profession;
import dk.livtag.access.Resource;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Sheet.Subject;
import dk.livtag.assessment.template.Templates;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One profession's assessment of a patient, with its history and what the reader is writing. */
@Service
@Transactional
public class Folders {

    private final Access access;
    private final Pathways pathways;
    private final Templates templates;
    private final EntryStore entries;
    private final ConfidentialStore confidentials;
    private final AssessmentDraftStore drafts;
    private final CommentStore comments;
    private final KnownAlready known;

    Folders(
            Access access,
            Pathways pathways,
            Templates templates,
            EntryStore entries,
            ConfidentialStore confidentials,
            AssessmentDraftStore drafts,
            CommentStore comments,
            KnownAlready known) {
        this.access = access;
        this.pathways = pathways;
        this.templates = templates;
        this.entries = entries;
        this.confidentials = confidentials;
        this.drafts = drafts;
        this.comments = comments;
        this.known = known;
    }

    /** Empty where the patient has no pathway. */
    @Policy(resource = NOTE, action = READ)
    public Optional<Folder> folder(PatientId patient, Profession profession, Caller.SignedIn by) {
        access.require(READ, Resource.of(NOTE, patient));
        return pathways.journey(patient).map(Journey::pathway).map(it -> folder(it, profession, by));
    }

    private Folder folder(Pathway pathway, Profession profession, Caller.SignedIn by) {
        var all = entries.all(pathway);
        var own = all.stream().filter(it -> it.profession() == profession).toList();
        var template = templates.latest(profession);
        var writable = by.profession() == profession && pathway.organisation().equals(by.organisation());
        return new Folder(
                template,
                whole(pathway, profession, own, by),
                drafts.find(subject(pathway, profession), by.account()).orElse(null),
                writable ? known.of(pathway, template, all) : Map.of(),
                comments.all(pathway).stream()
                        .filter(it -> it.about() == profession)
                        .toList(),
                writable);
    }

    /** Whoever is shown the confidential part has asked for it, and the log says so. */
    private List<Folder.Version> whole(Pathway pathway, Profession profession, List<Kept> own, Caller.SignedIn by) {
        var confidential = profession == Profession.PSYCHOLOGIST ? confidentials.all(pathway) : Map.<UUID, Answers>of();
        if (!confidential.isEmpty()) {
            var mine = own.stream()
                    .map(Kept::entry)
                    .filter(it -> confidential.containsKey(it.id()))
                    .allMatch(it -> it.sheet().author().equals(by.account()));
            access.require(READ, psychNote(pathway, mine ? by.account() : null));
        }
        return own.stream().map(it -> it.with(confidential)).toList();
    }

    /** A block spares whoever wrote it. */
    private static Resource psychNote(Pathway pathway, @Nullable AccountId author) {
        return new Resource(PSYCH_NOTE, pathway.patient(), null, null, author, Resource.State.UNSAID);
    }

    static Subject subject(Pathway pathway, Profession profession) {
        return new Subject(pathway.patient(), pathway.id(), pathway.organisation(), profession);
    }
}
