package dk.livtag.referral.draft;

import dk.livtag.access.PublicContent;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.referral.ReferralStatus;
import dk.livtag.referral.Referrals;
import dk.livtag.referral.form.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the form that this browser holds into a referral, and tells how far that has come. */
@Service
@Transactional
public class Sending {

    private final DraftStore store;
    private final CodeMaker codes;
    private final HeldKey key;
    private final Referrals referrals;

    Sending(DraftStore store, CodeMaker codes, HeldKey key, Referrals referrals) {
        this.store = store;
        this.codes = codes;
        this.key = key;
        this.referrals = referrals;
    }

    /** Sends the form once: with the form gone, sending again changes nothing. */
    @PublicContent(Drafts.OWN)
    public void send(LocalDate today) {
        var kept = store.findForUpdate();
        if (kept.isEmpty()) {
            return;
        }
        var draft = kept.get().draft();
        var answers = new Filled(draft.fields(), today)
                .read(draft.form(), draft.letter())
                .orElseThrow(() -> new RuleBroken("referral.draft.unfinished"));
        referrals.receive(
                draft.organisation(), answers, statusCode().orElseThrow().hash());
        store.delete(kept.get().id());
    }

    /** The code under which this browser's last referral can be followed; empty when none was sent. */
    @PublicContent(Drafts.OWN)
    public Optional<Receipt> receipt() {
        return statusCode().flatMap(code -> status(code).map(it -> new Receipt(code, it)));
    }

    @PublicContent("Whoever has the status code may know times and outcome, nothing about a person")
    public Optional<ReferralStatus> status(TypedCode code) {
        return referrals.status(code.hash());
    }

    /** What somebody holds who has sent a referral. */
    public record Receipt(TypedCode code, ReferralStatus status) {}

    private Optional<TypedCode> statusCode() {
        return key.find().map(codes::status);
    }
}
