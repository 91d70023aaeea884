package dk.livtag.conference.web.citizen;

import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Whole.Round;
import dk.livtag.ui.Frame;
import java.util.List;

/** What stands on the sheet: who met when, what each does, and whether the patient has confirmed it. */
public record AgreedSheet(Conference conference, Round round) {

    public List<Agreement> agreements() {
        return round.agreements().all();
    }

    /** Who does it by when, said to the patient. */
    public static String who(Agreement it, Frame frame) {
        var day = frame.day(it.terms().dueOn());
        return it.terms().whom().isPatient()
                ? frame.t("meeting.agreed.you", day)
                : frame.t("meeting.agreed.other", it.terms().whom().name(), day);
    }

    public String state() {
        return "meeting.paper." + conference.getClass().getSimpleName();
    }
}
