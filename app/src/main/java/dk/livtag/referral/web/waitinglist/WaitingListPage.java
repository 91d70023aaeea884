package dk.livtag.referral.web.waitinglist;

import dk.livtag.referral.decision.Wishes;
import dk.livtag.referral.early.EarlyStart;
import dk.livtag.referral.waitinglist.Place;
import dk.livtag.referral.waitinglist.Times;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who waits, what suits them, and how long it takes here. */
public record WaitingListPage(
        List<Place> places, Times times, EarlyStart early, LocalDate today, List<FieldError> errors) implements Page {

    /** Whether somebody who should begin early has waited longer than the target (D15). */
    public boolean overTarget(Place place) {
        return early.isOverTarget(place.listing().early(), place.duration(), place.days(today));
    }

    /** Days of the week and needs, then the words. */
    public String wishes(Place place, Frame frame) {
        var wishes = place.listing().wishes();
        var days = wishes.days().stream().sorted().map(it -> it.getDisplayName(TextStyle.FULL, frame.locale()));
        var needs = wishes.needs().stream().sorted().map(it -> frame.t(Choices.key(it)));
        return Stream.of(days, needs, words(wishes)).flatMap(all -> all).collect(Collectors.joining(", "));
    }

    private static Stream<String> words(Wishes wishes) {
        return wishes.words().isEmpty() ? Stream.empty() : Stream.of(wishes.words());
    }

    @Override
    public String titleKey() {
        return "referral.list.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
