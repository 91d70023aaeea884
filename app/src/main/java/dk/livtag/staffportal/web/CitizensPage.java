package dk.livtag.staffportal.web;

import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import dk.livtag.worklist.CitizenSearch;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Those whom the reader has a care relation with (borgere), found by name, sorted, fifty at a time. */
public record CitizensPage(CitizenSearch search, List<CitizenLine> lines, int total) implements Page {

    public boolean isNarrowed() {
        return search.mine() || !search.name().isEmpty();
    }

    public int pages() {
        return Math.ceilDiv(total, CitizenSearch.PAGE_SIZE);
    }

    /** Where another page of the same search stands. */
    public String address(int number) {
        return UriComponentsBuilder.fromPath("/team/borgere")
                .queryParam("navn", "{name}")
                .queryParam("mine", search.mine())
                .queryParam("orden", search.order().word())
                .queryParam("side", number)
                .encode()
                .buildAndExpand(search.name())
                .toUriString();
    }

    @Override
    public String titleKey() {
        return "citizens.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
