package dk.livtag.patientportal.web;

import dk.livtag.conference.meeting.Conference;
import dk.livtag.pathway.Journey;
import dk.livtag.rights.Emergencies.Told;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What matters to the citizen today (i dag).
 *
 * @param opened who has opened her record in an emergency these days; null when nobody has
 */
public record TodayPage(
        String givenName,
        LocalDate today,
        Now now,
        @Nullable Told opened) implements Page {

    /** Where the citizen is. */
    public sealed interface Now {

        /**
         * In a pathway.
         *
         * @param meeting the one that is next or was last; null when there is none
         * @param questionnaires how many wait for an answer
         */
        record OnPathway(Journey journey, @Nullable Conference meeting, int questionnaires) implements Now {}

        /** Has sent a referral that waits for a decision or a place; with the day of one that is offered. */
        record Waiting(
                LocalDate receivedOn,
                boolean isRead,
                @Nullable LocalDate offered) implements Now {}

        /** Has sent a referral that was declined. */
        record Declined(LocalDate receivedOn) implements Now {}

        /** None of these. */
        record Nothing() implements Now {}
    }

    @Override
    public String titleKey() {
        return "today.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
