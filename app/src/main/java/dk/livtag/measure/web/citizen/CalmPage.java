package dk.livtag.measure.web.citizen;

import dk.livtag.measure.run.Filled;

/** What stands before anything else when an answer must be acted on, in the operator's words. */
public record CalmPage(Filled filled, String words) implements AboutRun {

    /** Where she goes on, when she wants to. */
    public String next() {
        var questions = filled.questions().size();
        return path() + (filled.next() > questions ? "/tjek" : "/" + filled.next());
    }

    @Override
    public String titleKey() {
        return "skema.calm.title";
    }
}
