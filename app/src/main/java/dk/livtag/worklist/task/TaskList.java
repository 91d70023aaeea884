package dk.livtag.worklist.task;

import dk.livtag.worklist.task.TaskSearch.Due;
import java.util.List;

/** One page of tasks, those due first first, and how many there are of each. */
public record TaskList(List<Task> tasks, Counts counts) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }

    /** How many are due when. */
    public record Counts(int overdue, int today, int soon, int all) {

        public int of(Due due) {
            return switch (due) {
                case ALL -> all;
                case OVERDUE -> overdue;
                case TODAY -> today;
                case SOON -> soon;
                case NOW -> overdue + today;
            };
        }
    }
}
