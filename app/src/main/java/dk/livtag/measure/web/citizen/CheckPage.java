package dk.livtag.measure.web.citizen;

import dk.livtag.measure.run.Filled;

/** All answers before they are sent. */
public record CheckPage(Filled filled) implements AboutRun {

    @Override
    public String titleKey() {
        return "skema.check.title";
    }
}
