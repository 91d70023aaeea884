package dk.livtag.referral.waitinglist;

import dk.livtag.access.PublicContent;
import dk.livtag.kernel.Ids;
import dk.livtag.referral.Referral;
import dk.livtag.referral.ReferralId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a citizen is offered while she waits, and her own answer (tilbudt plads). */
@Service
@Transactional
public class OwnOffers {

    public static final int LONGEST = 500;

    private final OwnOfferStore store;
    private final Clock clock;

    OwnOffers(OwnOfferStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @PublicContent("Places offered to the caller herself; row-level security shows no other")
    public List<OwnOffer> mine() {
        return store.mine(LocalDate.ofInstant(clock.instant(), Referral.DENMARK));
    }

    /** False when the offer stands no longer. */
    @PublicContent("The caller's own answer; the database takes it only for the referral with her own number")
    public boolean answer(ReferralId referral, OwnOffer.Answer answer, String words) {
        return store.answer(referral, answer, words, Ids.next(clock), clock.instant());
    }
}
