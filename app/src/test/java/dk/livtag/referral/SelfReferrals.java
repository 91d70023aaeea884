package dk.livtag.referral;

import dk.livtag.kernel.OrganisationId;
import dk.livtag.patient.Cpr;
import dk.livtag.patient.PersonName;
import dk.livtag.referral.answers.BodyPlace;
import dk.livtag.referral.answers.Consideration;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Constancy;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.JobCentre;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.Phone;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.SelfReferralAnswers;
import dk.livtag.referral.answers.WorkSituation;
import dk.livtag.referral.answers.Workup;
import java.nio.ByteBuffer;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;

/** Sends self-referrals for tests, each with a status code of its own. */
@TestComponent
public class SelfReferrals {

    private static final AtomicLong STATUS = new AtomicLong(System.nanoTime());

    private final Referrals referrals;

    SelfReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    public ReferralId send(OrganisationId organisation, String cpr) {
        return referrals.receive(organisation, answers(cpr), statusHash());
    }

    static byte[] statusHash() {
        return ByteBuffer.allocate(32).putLong(STATUS.incrementAndGet()).array();
    }

    static SelfReferralAnswers answers(String cpr) {
        return new SelfReferralAnswers(
                new OwnWish("Løfte mit barnebarn uden at betale for det i tre dage"),
                PainDuration.OVER_FIVE_YEARS,
                new Pain(Set.of(BodyPlace.BACK, BodyPlace.LEGS_AND_FEET), Constancy.CONSTANT),
                Workup.ONGOING,
                new Everyday(WorkSituation.SICK_LISTED, YearMonth.of(2026, 3), JobCentre.INVOLVED),
                new Considerations(Set.of(Consideration.LIE_DOWN), ""),
                new Referred(
                        new PersonName("Kirsten Test", "Berggren"),
                        new Identity.ByCpr(new Cpr(cpr)),
                        new Phone("+4512345678")));
    }
}
