package dk.livtag.conference.web;

import dk.livtag.conference.Preparing.Consented;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;

/** An invitation to print (invitation): when and where, and nothing of the illness. No data leave the house. */
public record InvitationPage(PatientBanner banner, Meeting meeting, Guest guest, List<Consented> consents)
        implements HasBanner {

    public boolean isJobCentre() {
        return guest.kind() == Guest.Kind.JOB_CENTRE;
    }

    public String back() {
        return ConferencePlaces.of(meeting.id());
    }

    @Override
    public String titleKey() {
        return "conference.invitation.title";
    }
}
