package dk.livtag.demo.web;

import dk.livtag.demo.people.Everybody;
import dk.livtag.demo.people.Someone;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Become a citizen: everybody there is, newest first.
 *
 * @param number of the page that is shown, from 0
 */
public record CitizensPage(String words, List<Someone> people, int number, int total, LocalDate today) implements Page {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, Everybody.PAGE_SIZE));
    }

    public long age(Someone person) {
        return ChronoUnit.YEARS.between(person.born(), today);
    }

    public LocalDate since(Someone person) {
        return LocalDate.ofInstant(person.since(), DENMARK);
    }

    /** Address of another page of the same search. */
    public String address(int page) {
        return "/log-ind/demo/borgere?soeg=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&side=" + (page + 1);
    }

    @Override
    public String titleKey() {
        return "demo.citizens.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
