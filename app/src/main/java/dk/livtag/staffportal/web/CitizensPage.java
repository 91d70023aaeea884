package dk.livtag.staffportal.web;

import dk.livtag.ui.FieldError;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import dk.livtag.worklist.Citizens;
import dk.livtag.worklist.saved.SavedList;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenSearch;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Those whom the reader has a care relation with (borgere): in lists with counts, found by name, sorted, fifty at a time. */
public record CitizensPage(
        CitizenSearch search,
        Citizens found,
        List<CitizenLine> lines,
        List<SavedList> saved,
        LocalDate today,
        Naming naming,
        List<FieldError> errors)
        implements Page {

    /**
     * A list being named.
     *
     * @param done what was done with one just now: ja when kept, slettet when let go, else empty
     */
    public record Naming(String written, String done) {}

    public boolean isNarrowed() {
        return search.list() != CitizenList.ALL || !search.name().isEmpty();
    }

    public int pages() {
        return Math.ceilDiv(found.total(), CitizenSearch.PAGE_SIZE);
    }

    public String address(int number) {
        return address(search.onPage(number));
    }

    public String address(CitizenList list) {
        return address(search.in(list));
    }

    public String address(SavedList it) {
        return address(new CitizenSearch(
                it.wanted().sought(), it.wanted().list(), it.wanted().order(), 1));
    }

    /** Where a search stands. */
    static String address(CitizenSearch search) {
        return UriComponentsBuilder.fromPath("/team/borgere")
                .queryParam("navn", "{name}")
                .queryParam("liste", search.list().word())
                .queryParam("orden", search.order().word())
                .queryParam("side", search.page())
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
