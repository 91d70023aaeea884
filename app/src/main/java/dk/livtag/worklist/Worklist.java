package dk.livtag.worklist;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
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
    private final Agendas agendas;
    private final Clock clock;

    Worklist(Access access, CitizenStore citizens, Agendas agendas, Clock clock) {
        this.access = access;
        this.citizens = citizens;
        this.agendas = agendas;
        this.clock = clock;
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
        return new Day(citizens.since(clock.instant().minus(NEW)), citizens.counts(me, organisation), agendas.of(me));
    }
}
