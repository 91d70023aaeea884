package dk.livtag.assessment;

import dk.livtag.access.Caller;
import dk.livtag.assessment.Writing.Typed;
import dk.livtag.assessment.entry.Assessment.Draft;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.assessment.entry.Sheet;
import dk.livtag.assessment.entry.Sheet.Subject;
import dk.livtag.assessment.template.Template;
import dk.livtag.assessment.template.Templates;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.Conflict;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.Journey;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies on an author's desk while she writes, and how it is put away. Asked by {@link Writing} only. */
@Component
class Desk {

    private final Pathways pathways;
    private final Templates templates;
    private final EntryStore entries;
    private final AssessmentDraftStore drafts;
    private final Clock clock;

    Desk(Pathways pathways, Templates templates, EntryStore entries, AssessmentDraftStore drafts, Clock clock) {
        this.pathways = pathways;
        this.templates = templates;
        this.entries = entries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The author's own profession's assessment as it stands now.
     *
     * @param latest what is signed; null when nothing is
     * @param draft what the author has kept; null when nothing is
     */
    record Open(
            Pathway pathway,
            Subject subject,
            Template template,
            @Nullable Kept latest,
            @Nullable Draft draft) {

        /** Somebody was first: another window of the author's, or a colleague who signed. */
        Optional<Outcome> clash(Typed typed) {
            if (latest != null && latest.entry().version() != typed.base()) {
                return Optional.of(
                        new Outcome.Overtaken(latest.entry(), latest.author().name()));
            }
            return draft != null && draft.version() != typed.version()
                    ? Optional.of(new Outcome.OtherWindow(draft))
                    : Optional.empty();
        }

        Sheet sheet(Typed typed, AccountId author) {
            var answers = typed.answers().to(template.fields().toList(), _ -> true);
            return new Sheet(subject, template, author, answers);
        }
    }

    Open open(PatientId patient, Caller.SignedIn by) {
        var profession = Objects.requireNonNull(by.profession());
        var pathway = pathways.journey(patient)
                .map(Journey::pathway)
                .filter(it -> it.organisation().equals(by.organisation()))
                .orElseThrow(() -> new RuleBroken("assessment.no-pathway"));
        var subject = Folders.subject(pathway, profession);
        var latest = entries.latest(pathway).stream()
                .filter(it -> it.profession() == profession)
                .findFirst();
        var draft = drafts.find(subject, by.account());
        return new Open(pathway, subject, templates.latest(profession), latest.orElse(null), draft.orElse(null));
    }

    Outcome keep(Open page, Sheet sheet, int base) {
        var before = page.draft();
        var draft = before == null
                ? new Draft(Ids.next(clock), sheet, base, 1, clock.instant())
                : before.written(sheet.answers(), base, clock.instant());
        if (!drafts.save(draft)) {
            throw new Conflict("assessment.draft-changed");
        }
        return new Outcome.Saved(draft);
    }

    Outcome sign(Open page, Entry entry, Caller.SignedIn by) {
        if (!entries.add(entry)) {
            throw new Conflict("assessment.signed-meanwhile");
        }
        close(page.draft(), "SIGNED");
        Bundle.open(page.pathway(), page.subject().profession())
                .ifPresent(it -> pathways.done(page.subject().patient(), it.step(), it.number(), by));
        return new Outcome.Signed(entry);
    }

    void discard(Open page) {
        close(page.draft(), "DISCARDED");
    }

    private void close(@Nullable Draft draft, String state) {
        if (draft != null && !drafts.close(draft, state)) {
            throw new Conflict("assessment.draft-changed");
        }
    }
}
