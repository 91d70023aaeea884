package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff are shown to find their way among the people they work with. */
@Service
@Transactional
public class Worklist {

    /** How long somebody counts as new. */
    public static final Duration NEW = Duration.ofDays(7);

    private final CitizenStore citizens;
    private final Clock clock;

    Worklist(CitizenStore citizens, Clock clock) {
        this.citizens = citizens;
        this.clock = clock;
    }

    /** One page of those whom the caller has a care relation with. */
    public Citizens citizens(CitizenSearch search, AccountId me) {
        return citizens.list(search, me);
    }

    /** Who has been accepted lately, and how many have the caller as doctor or contact nurse. */
    public Day day(AccountId me) {
        var since = clock.instant().minus(NEW).atOffset(ZoneOffset.UTC);
        return citizens.day(since, me);
    }
}
