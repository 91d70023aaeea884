package dk.livtag.measure.web.citizen;

import dk.livtag.measure.reading.Series;
import dk.livtag.measure.score.Direction;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.List;

/** How it goes, in two bands: where higher is better, and where lower is. */
public record DevelopmentPage(List<Series> all) implements Page {

    public List<Series> band(Direction direction) {
        return all.stream().filter(it -> it.meaning().direction() == direction).toList();
    }

    public String title(Series it, String language) {
        return Spoken.of(it.instrument(), language).wording().title();
    }

    @Override
    public String titleKey() {
        return "udvikling.title";
    }

    @Override
    public Shell shell() {
        return Shell.CITIZEN;
    }
}
