package dk.livtag.plan.history;

/** A version of a plan, by the change that made it; the first is number 1. */
public record Version(int number, Change change) {

    /** So many on a page. */
    public static final int PAGE_SIZE = 30;
}
