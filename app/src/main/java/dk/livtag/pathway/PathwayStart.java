package dk.livtag.pathway;

import dk.livtag.kernel.Ids;
import dk.livtag.referral.events.ReferralAccepted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Starts the pathway once a referral is accepted; hearing it again changes nothing. */
@Component
class PathwayStart {

    private final PathwayStore store;
    private final Programmes programmes;
    private final Clock clock;

    PathwayStart(PathwayStore store, Programmes programmes, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ReferralAccepted accepted) {
        var pathway = pathwayFrom(accepted);
        if (store.start(pathway)) {
            var team = Map.of(
                    TeamRole.DOCTOR, accepted.doctor(),
                    TeamRole.CONTACT_NURSE, accepted.contactNurse());
            team.forEach((role, account) -> store.join(pathway, role, account));
        }
    }

    private Pathway.Active pathwayFrom(ReferralAccepted accepted) {
        var programme = programmes.get(accepted.programme());
        return new Pathway.Active(
                new PathwayId(Ids.next(clock)),
                accepted.patient(),
                accepted.organisation(),
                programme,
                programme.first(),
                accepted.at(),
                programme.expectedEnd(LocalDate.ofInstant(accepted.at(), Pathway.DENMARK)));
    }
}
