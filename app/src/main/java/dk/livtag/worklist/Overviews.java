package dk.livtag.worklist;

import static dk.livtag.access.Action.READ;
import static dk.livtag.access.ResourceType.CARE_PLAN;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;
import static dk.livtag.access.ResourceType.NOTE;
import static dk.livtag.access.ResourceType.REFERRAL;

import dk.livtag.access.Access;
import dk.livtag.access.Caller;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.pathway.Pathway;
import dk.livtag.worklist.news.News;
import dk.livtag.worklist.picture.Picture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first picture of one citizen (overblik). The parts that row-level security leaves out are not asked for. */
@Service
@Transactional
public class Overviews {

    private final Access access;
    private final OverviewStore overviews;
    private final OpenStepStore steps;
    private final CompanionStore companions;
    private final NewsStore news;
    private final SeenStore seen;
    private final Clock clock;

    Overviews(
            Access access,
            OverviewStore overviews,
            OpenStepStore steps,
            CompanionStore companions,
            NewsStore news,
            SeenStore seen,
            Clock clock) {
        this.access = access;
        this.overviews = overviews;
        this.steps = steps;
        this.companions = companions;
        this.news = news;
        this.seen = seen;
        this.clock = clock;
    }

    /** Somebody and the picture of her pathway. */
    public record Opened(Overview overview, Picture picture) {}

    /** Opens it, and remembers that the caller has looked. */
    @Policy(resource = DEMOGRAPHICS, action = READ)
    public Opened open(PatientId patient, Caller.SignedIn me) {
        var overview = known(patient);
        if (overview.wish() != null) {
            access.require(READ, Resource.of(REFERRAL, patient));
        }
        return new Opened(overview, overview.course() == null ? Picture.NOTHING : picture(patient, me));
    }

    /** What the banner says: who it is and where in the pathway, and nothing of the referral. */
    @Policy(resource = DEMOGRAPHICS, action = READ)
    public Overview banner(PatientId patient) {
        return known(patient).withoutReferral();
    }

    private Picture picture(PatientId patient, Caller.SignedIn me) {
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var open = steps.of(List.of(patient), me.account(), today).getOrDefault(patient, List.of());
        var picture =
                new Picture(open, companions.team(patient, today), companions.assessed(patient), news(patient, me));
        var organisation = me.organisation();
        if (organisation != null) {
            seen.look(patient, me.account(), organisation, clock.instant());
        }
        return picture;
    }

    private News news(PatientId patient, Caller.SignedIn me) {
        var since = news.since(List.of(patient), me.account(), clock.instant(), true)
                .getOrDefault(patient, News.NONE);
        if (since.tellsOfNotes()) {
            access.require(READ, Resource.of(NOTE, patient));
        }
        return since;
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
