package dk.livtag.conference.web;

import dk.livtag.Browsers;
import dk.livtag.Browsers.Browser;
import dk.livtag.assessment.Bundles.Team;
import dk.livtag.conference.Conferred;
import dk.livtag.conference.meeting.ConferenceId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A patient's meeting in two browsers: hers and the nurse's. */
abstract class MeetingPages {

    private static final String HOSPITAL = "Meeting hospital";

    @Autowired
    Conferred conferred;

    @Autowired
    Browsers browsers;

    /** Those who look, and where. */
    record Seen(Browser patient, Browser nurse, String mine, String theirs) {}

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    Seen planned(String name) {
        var team = conferred.around(HOSPITAL, name);
        return seen(conferred.planned(team), team);
    }

    Seen agreed(String name) {
        var team = conferred.around(HOSPITAL, name);
        return seen(conferred.agreed(team), team);
    }

    Seen seen(ConferenceId id, Team team) {
        SecurityContextHolder.clearContext();
        return new Seen(
                browsers.of(conferred.patient(team)),
                browsers.of(team.of("nurse")),
                "/mit/moede/" + id.value(),
                "/team/konference/" + id.value());
    }
}
