package dk.livtag.conference.web;

import dk.livtag.access.Caller;
import dk.livtag.conference.Arranging;
import dk.livtag.conference.Boards;
import dk.livtag.conference.Boards.Desk;
import dk.livtag.conference.Boards.Typed;
import dk.livtag.conference.Conferences;
import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Whole;
import dk.livtag.ui.Choice;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands on the board. */
@Component
class BoardDesk {

    private final Conferences conferences;
    private final Arranging arranging;
    private final Boards boards;

    BoardDesk(Conferences conferences, Arranging arranging, Boards boards) {
        this.conferences = conferences;
        this.arranging = arranging;
        this.boards = boards;
    }

    Seen read(ConferenceId id, Caller.SignedIn by, HasBanner.Source banners) {
        var whole = conferences.whole(id);
        var meeting = whole.conference().meeting();
        var banner = banners.of(meeting.patient());
        var whom = WhoOption.of(banner.name(), arranging.outlook(meeting.patient()), meeting);
        return new Seen(banner, whole, boards.desk(id, by), whom);
    }

    /** The board as somebody sees it, and who can take on an agreement. */
    record Seen(PatientBanner banner, Whole whole, Desk desk, List<WhoOption> whom) {

        ConferenceId id() {
            return whole.conference().meeting().id();
        }

        /** Null where there is none of that id. */
        @Nullable
        Agreement agreement(@Nullable UUID id) {
            return whole.conference().meeting().agreements().all().stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        Typed typed(Agreement it) {
            var terms = it.terms();
            return new Typed(
                    terms.what(),
                    WhoOption.value(whom, terms.whom()),
                    terms.dueOn().toString());
        }

        List<Choice> choices(String chosen) {
            return whom.stream()
                    .map(it ->
                            new Choice(it.value(), it.whom().name(), it.value().equals(chosen)))
                    .toList();
        }
    }
}
