package dk.livtag.assessment;

import static dk.livtag.access.Action.CORRECT;
import static dk.livtag.access.Action.SIGN;
import static dk.livtag.access.Action.UPDATE;
import static dk.livtag.access.ResourceType.NOTE;
import static dk.livtag.access.ResourceType.PSYCH_NOTE;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.access.ResourceType;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Assessment;
import dk.livtag.assessment.entry.Assessment.Entry;
import dk.livtag.assessment.entry.Sheet;
import dk.livtag.assessment.template.Field.Mark;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing one's own profession's assessment: kept as a draft, signed, corrected. Nobody overwrites anybody. */
@Service
@Transactional
public class Writing {

    private final Access access;
    private final Desk desk;
    private final Clock clock;

    Writing(Access access, Desk desk, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    /** Keeps what is written so far; only its author sees it. */
    @Policy(resource = NOTE, action = UPDATE)
    public Outcome save(PatientId patient, Typed typed, Caller.SignedIn by) {
        access.require(UPDATE, draft(NOTE, patient, by));
        var page = desk.open(patient, by);
        return page.clash(typed).orElseGet(() -> save(page, typed, by));
    }

    /** Signs it, as the first version or as a correction, and closes the pathway's step. */
    @Policy(resource = NOTE, action = SIGN)
    public Outcome sign(PatientId patient, Typed typed, Caller.SignedIn by) {
        access.require(SIGN, draft(NOTE, patient, by));
        var page = desk.open(patient, by);
        return page.clash(typed).orElseGet(() -> sign(page, typed, by));
    }

    /** Drops the author's own draft; what is signed stays. */
    @Policy(resource = NOTE, action = UPDATE)
    public void discard(PatientId patient, Caller.SignedIn by) {
        access.require(UPDATE, draft(NOTE, patient, by));
        desk.discard(desk.open(patient, by));
    }

    private Outcome save(Desk.Open page, Typed typed, Caller.SignedIn by) {
        var sheet = page.sheet(typed, by.account());
        if (!sheet.draftGaps().isEmpty()) {
            return new Outcome.Incomplete(sheet.draftGaps(), false);
        }
        return desk.keep(page, sheet, typed.base());
    }

    private Outcome sign(Desk.Open page, Typed typed, Caller.SignedIn by) {
        var sheet = page.sheet(typed, by.account());
        var reasonMissing = page.latest() != null && !Typed.isReason(typed.reason());
        if (!sheet.gaps().isEmpty() || reasonMissing) {
            return new Outcome.Incomplete(sheet.gaps(), reasonMissing);
        }
        requireMore(page, sheet, by);
        return desk.sign(page, entry(page, sheet, typed), by);
    }

    private Entry entry(Desk.Open page, Sheet sheet, Typed typed) {
        var id = Ids.next(clock);
        var latest = page.latest();
        return latest == null
                ? Assessment.sign(id, sheet, clock.instant())
                : latest.entry().correct(id, sheet, typed.reason().strip(), clock.instant());
    }

    private void requireMore(Desk.Open page, Sheet sheet, Caller.SignedIn by) {
        var patient = page.subject().patient();
        if (page.latest() != null) {
            access.require(CORRECT, Resource.of(NOTE, patient, page.subject().organisation()));
        }
        if (sheet.template()
                .fields()
                .anyMatch(it -> it.is(Mark.CONFIDENTIAL) && sheet.answers().has(it))) {
            access.require(SIGN, draft(PSYCH_NOTE, patient, by));
        }
    }

    private static Resource draft(ResourceType type, PatientId patient, Caller.SignedIn by) {
        return new Resource(type, patient, by.organisation(), null, by.account(), Resource.State.DRAFT);
    }

    /**
     * What somebody has typed into an assessment, and what was there when the page was opened.
     *
     * @param base the signed version that the page showed; 0 when there was none
     * @param version the draft's version that the page showed; 0 when there was none
     * @param reason why a signed assessment is put right; empty where none is
     */
    public record Typed(Answers answers, int base, int version, String reason) {

        private static final int LONGEST_REASON = 500;

        static boolean isReason(String reason) {
            return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
        }
    }
}
