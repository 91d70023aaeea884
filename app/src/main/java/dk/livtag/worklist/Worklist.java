package dk.livtag.worklist;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;
import static dk.livtag.access.ResourceType.REFERRAL;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff are shown to find their way among the people they work with. */
@Service
@Transactional
public class Worklist {

    /** How long somebody counts as new. */
    public static final Duration NEW = Duration.ofDays(7);

    private final Access access;
    private final CitizenStore citizens;
    private final OverviewStore overviews;
    private final Clock clock;

    Worklist(Access access, CitizenStore citizens, OverviewStore overviews, Clock clock) {
        this.access = access;
        this.citizens = citizens;
        this.overviews = overviews;
        this.clock = clock;
    }

    /** One page of those whom the caller has a care relation with. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public Citizens citizens(CitizenSearch search, AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return citizens.list(search, me);
    }

    /** Those of these citizens whom the caller may see. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public List<CitizenRow> citizens(List<PatientId> ids) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return citizens.named(ids);
    }

    /** Who has been accepted lately, what waits, and how many have the caller as doctor or contact nurse. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public Day day(AccountId me, OrganisationId organisation) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        return new Day(citizens.since(clock.instant().minus(NEW)), citizens.counts(me, organisation));
    }

    /** The parts that row-level security leaves out are not asked for, since nothing is shown of them. */
    @Policy(resource = DEMOGRAPHICS, action = READ)
    public Overview overview(PatientId patient) {
        var overview = known(patient);
        if (overview.wish() != null) {
            access.require(READ, Resource.of(REFERRAL, patient));
        }
        return overview;
    }

    /** What the banner says: who it is and where in the pathway, and nothing of the referral. */
    @Policy(resource = DEMOGRAPHICS, action = READ)
    public Overview banner(PatientId patient) {
        return known(patient).withoutWish();
    }

    private Overview known(PatientId patient) {
        access.require(READ, Resource.of(DEMOGRAPHICS, patient));
        var overview = overviews.find(patient).orElseThrow(() -> new NotFound("patient.unknown"));
        if (overview.course() != null) {
            access.require(READ, Resource.of(CARE_PLAN, patient));
        }
        return overview;
    }
}
