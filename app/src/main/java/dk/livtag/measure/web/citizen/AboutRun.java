package dk.livtag.measure.web.citizen;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.run.Filled;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;

/** A citizen's page about one questionnaire. */
interface AboutRun extends Page {

    Filled filled();

    default Spoken in(String language) {
        return Spoken.of(filled().instrument(), language);
    }

    default String path() {
        return StartPage.path(filled().run().id());
    }

    /** What the owner of the words wants to stand beside them; empty for nothing. */
    default String attribution(String language) {
        return filled().instrument()
                .in(language)
                .map(Instrument.Worded::pack)
                .map(it -> it.attribution())
                .orElse("");
    }

    @Override
    default Shell shell() {
        return Shell.CITIZEN;
    }
}
