package dk.livtag.worklist;

import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.ResourceType.DEMOGRAPHICS;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.Pathway;
import dk.livtag.worklist.news.News;
import dk.livtag.worklist.next.NextAction;
import dk.livtag.worklist.next.OpenStep;
import dk.livtag.worklist.search.CitizenSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of citizens (borgere), each line with the one thing to do next and what is new. */
@Service
@Transactional
public class CitizenLists {

    private final Access access;
    private final CitizenListStore lists;
    private final OpenStepStore steps;
    private final NewsStore news;
    private final Clock clock;

    CitizenLists(Access access, CitizenListStore lists, OpenStepStore steps, NewsStore news, Clock clock) {
        this.access = access;
        this.lists = lists;
        this.steps = steps;
        this.news = news;
        this.clock = clock;
    }

    /** One page of those whom the caller has a care relation with. */
    @Policy(resource = DEMOGRAPHICS, action = SEARCH)
    public Citizens citizens(CitizenSearch search, AccountId me) {
        access.require(SEARCH, Resource.of(DEMOGRAPHICS));
        var found = lists.list(search, me, today());
        return new Citizens(lines(found.rows(), me), found.total(), found.counts());
    }

    private List<Citizens.Line> lines(List<CitizenRow> rows, AccountId me) {
        var ids = rows.stream().map(CitizenRow::patient).toList();
        var open = steps.of(ids, me, today());
        var latest = news.since(ids, me, clock.instant(), false);
        return rows.stream()
                .map(it -> new Citizens.Line(
                        it,
                        next(it, open.getOrDefault(it.patient(), List.of())),
                        latest.getOrDefault(it.patient(), News.NONE)))
                .toList();
    }

    private static @Nullable NextAction next(CitizenRow citizen, List<OpenStep> open) {
        var stand = citizen.stand();
        return stand == null ? null : NextAction.of(stand.pausedOn(), open);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
    }
}
