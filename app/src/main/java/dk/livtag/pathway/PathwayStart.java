package dk.livtag.pathway;

import dk.livtag.kernel.Ids;
import dk.livtag.pathway.engine.Clockwork;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.pathway.team.TeamRole;
import dk.livtag.referral.events.ReferralAccepted;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Starts the pathway once a referral is accepted; hearing it again changes nothing. */
@Component
class PathwayStart {

    private final Changes changes;
    private final TeamStore team;
    private final Programmes programmes;
    private final Clock clock;

    PathwayStart(Changes changes, TeamStore team, Programmes programmes, Clock clock) {
        this.changes = changes;
        this.team = team;
        this.programmes = programmes;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ReferralAccepted accepted) {
        var pathway = pathwayFrom(accepted);
        if (changes.begin(pathway, Changes.By.house())) {
            var doctor = accepted.doctor();
            if (doctor != null) {
                team.join(pathway, TeamRole.DOCTOR, doctor, accepted.at());
            }
            team.join(pathway, TeamRole.CONTACT_NURSE, accepted.contactNurse(), accepted.at());
        }
    }

    private Pathway pathwayFrom(ReferralAccepted accepted) {
        var template = programmes.offered(accepted.organisation(), accepted.programme());
        var referred = LocalDate.ofInstant(accepted.receivedAt(), Pathway.DENMARK);
        var start = LocalDate.ofInstant(accepted.at(), Pathway.DENMARK);
        var plan = programmes.get(template).copied();
        return new Pathway(
                new PathwayId(Ids.next(clock)),
                accepted.patient(),
                accepted.organisation(),
                template,
                Clockwork.begin(plan, referred, start),
                accepted.at(),
                1,
                1);
    }
}
