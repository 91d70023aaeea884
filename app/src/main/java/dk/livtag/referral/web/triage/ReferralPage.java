package dk.livtag.referral.web.triage;

import dk.livtag.referral.Referral;
import dk.livtag.referral.Step;
import dk.livtag.referral.Triage;
import dk.livtag.referral.Waiting.Doubles;
import dk.livtag.referral.admission.Fit;
import dk.livtag.referral.admission.Offer;
import dk.livtag.referral.admission.Wording;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.ProfessionalAnswers;
import dk.livtag.referral.early.EarlyReason;
import dk.livtag.referral.web.AnswerRow;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import java.util.List;

/** A referral as triage reads it: the person's own words first. */
public record ReferralPage(
        Referral.Open state,
        Doubles doubles,
        List<Offer> offers,
        List<Step> steps,
        List<EarlyReason> early,
        LocalDate today)
        implements Page {

    static ReferralPage of(Triage.Opened opened, List<EarlyReason> early, LocalDate today) {
        return new ReferralPage(opened.state(), opened.doubles(), opened.offers(), opened.steps(), early, today);
    }

    @Override
    public String titleKey() {
        return "referral.read.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }

    public Referral.Received referral() {
        return state.received();
    }

    /** Only what nobody has asked about and nobody has listed can be asked about and listed. */
    public boolean isNew() {
        return state instanceof Referral.Received;
    }

    public String name() {
        return referral().answers().person().name().full();
    }

    public int age() {
        return referral().answers().person().identity().born().until(today).getYears();
    }

    /** The whole number: whoever decides has to know who it is. Empty when the person gave a birth date. */
    public String cpr() {
        return referral().answers().person().identity() instanceof Identity.ByCpr(var cpr) ? cpr.formatted() : "";
    }

    public String phone() {
        return referral().answers().person().phone().shown();
    }

    /** The letter that a professional pasted; empty when there was none. */
    public String letter() {
        return referral().answers() instanceof ProfessionalAnswers it ? it.letter() : "";
    }

    public String path() {
        return "/team/henvisninger/" + referral().id().value();
    }

    /** How the referral fits each thing that a programme asks. */
    public List<Fitting> fittings(Offer offer) {
        var facts = referral().facts(today);
        return offer.criteria().stream()
                .map(it -> new Fitting(it.words(), it.fit(facts)))
                .toList();
    }

    /** One criterion and how it is met. */
    public record Fitting(Wording words, Fit fit) {}

    public List<AnswerRow> rows() {
        return AnswerRow.all(referral().answers());
    }
}
