package dk.livtag.worklist.picture;

import dk.livtag.worklist.news.News;
import dk.livtag.worklist.next.OpenStep;
import java.util.List;

/** What can be seen of somebody's pathway in a minute: what waits, who is there today, what is known, what is new. */
public record Picture(List<OpenStep> open, List<Companion> team, Assessed assessed, News news) {

    public static final Picture NOTHING = new Picture(List.of(), List.of(), new Assessed(0, 0), News.NONE);

    private static final int FIRST = 5;

    public Picture {
        open = List.copyOf(open);
        team = List.copyOf(team);
    }

    /** How many of the assessments that the plan asks for are done. */
    public record Assessed(int done, int chosen) {}

    public List<OpenStep> first() {
        return open.subList(0, Math.min(FIRST, open.size()));
    }
}
