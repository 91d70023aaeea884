package dk.livtag.measure.web.citizen;

import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.RunId;
import dk.livtag.measure.run.Stand;

/** Before the first question, or where she left off; after the last, that it is sent. */
public record StartPage(Filled filled) implements AboutRun {

    static String path(RunId run) {
        return "/mit/skema/" + run.value();
    }

    public boolean isOpen() {
        return filled.run().isOpen();
    }

    public boolean isBegun() {
        return filled.run().stand() instanceof Stand.Begun;
    }

    public int questions() {
        return filled.questions().size();
    }

    /** The first question that is neither answered nor skipped, or the check page. */
    public String next() {
        return path() + (filled.next() > questions() ? "/tjek" : "/" + filled.next());
    }

    @Override
    public String titleKey() {
        return "skema.start.title";
    }
}
