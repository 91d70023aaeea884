package dk.livtag.staffportal.web;

import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.offer.Programmes;
import dk.livtag.staffportal.web.CitizensPage.Naming;
import dk.livtag.ui.FieldError;
import dk.livtag.worklist.CitizenLists;
import dk.livtag.worklist.saved.SavedLists;
import dk.livtag.worklist.search.CitizenSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the page of citizens, whether it was asked for or must be shown again. */
@Component
class CitizensPages {

    private final CitizenLists lists;
    private final SavedLists saved;
    private final Programmes programmes;
    private final Clock clock;

    CitizensPages(CitizenLists lists, SavedLists saved, Programmes programmes, Clock clock) {
        this.lists = lists;
        this.saved = saved;
        this.programmes = programmes;
        this.clock = clock;
    }

    CitizensPage page(CitizenSearch search, AccountId me, Naming naming, List<FieldError> errors) {
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var found = lists.citizens(search, me);
        var lines = found.lines().stream()
                .map(it -> CitizenLine.of(it, programmes, today))
                .toList();
        return new CitizensPage(search, found, lines, saved.all(me), today, naming, errors);
    }
}
