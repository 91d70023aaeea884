package dk.livtag.worklist;

import dk.livtag.worklist.news.News;
import dk.livtag.worklist.next.NextAction;
import dk.livtag.worklist.search.CitizenList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many the search finds in all
 * @param counts how many of the reader's citizens stand in each list
 */
public record Citizens(List<Line> lines, int total, Map<CitizenList, Integer> counts) {

    public Citizens {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /**
     * A citizen, what to do next, and what is new.
     *
     * @param next nothing where the reader sees no pathway
     */
    public record Line(CitizenRow citizen, @Nullable NextAction next, News news) {}

    public int count(CitizenList list) {
        return counts.getOrDefault(list, 0);
    }
}
