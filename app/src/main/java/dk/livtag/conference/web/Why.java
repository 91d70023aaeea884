package dk.livtag.conference.web;

import dk.livtag.conference.meeting.Meeting;
import dk.livtag.ui.Display;
import dk.livtag.ui.Texts;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What the pathway's history says of why its plan was changed, in the language of the record. */
@Component
class Why {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");

    private final Texts texts;

    Why(Texts texts) {
        this.texts = texts;
    }

    String planned() {
        return texts.get(Display.USUAL.language(), "conference.why.planned");
    }

    /** Aftalt på konferencen 11/3 */
    String agreed(Meeting it) {
        return texts.get(
                Display.USUAL.language(),
                "conference.why.agreed",
                SHORT.format(it.slot().day()));
    }
}
