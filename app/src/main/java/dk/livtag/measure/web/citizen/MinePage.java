package dk.livtag.measure.web.citizen;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Stand;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/**
 * The questionnaires that wait for the citizen.
 *
 * @param said what was just done, as a text key; empty for nothing
 * @param hasAnswered whether there is something to look back on
 */
public record MinePage(String said, List<Open> open, boolean hasAnswered) implements Page {

    /** One that waits. */
    public record Open(Run run, Instrument instrument) {

        public String path() {
            return StartPage.path(run.id());
        }

        public String title(String language) {
            return Spoken.of(instrument, language).wording().title();
        }

        public int questions() {
            return instrument.questionnaire().questions().size();
        }

        public boolean isBegun() {
            return run.stand() instanceof Stand.Begun;
        }
    }

    @Override
    public String titleKey() {
        return "skema.mine.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
