package dk.livtag.patientportal.web;

import dk.livtag.pathway.Journey;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.time.LocalDate;

/** What matters to the citizen today (i dag). */
public record TodayPage(String givenName, LocalDate today, Now now) implements Page {

    /** Where the citizen is. */
    public sealed interface Now {

        /** In a pathway. */
        record OnPathway(Journey journey) implements Now {}

        /** Has sent a referral that nobody has decided. */
        record Waiting(LocalDate receivedOn, boolean isRead) implements Now {}

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
