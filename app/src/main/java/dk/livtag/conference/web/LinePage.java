package dk.livtag.conference.web;

import dk.livtag.access.Profession;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;

/** One profession writes its line; it may begin from what it has signed. */
public record LinePage(
        PatientBanner banner,
        Conference conference,
        Profession own,
        String words,
        boolean suggested,
        List<FieldError> errors)
        implements HasBanner {

    public String back() {
        return ConferencePlaces.of(conference.meeting().id());
    }

    @Override
    public String titleKey() {
        return "conference.line.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
