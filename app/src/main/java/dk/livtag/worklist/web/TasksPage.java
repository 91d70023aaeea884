package dk.livtag.worklist.web;

import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import dk.livtag.worklist.task.Task;
import dk.livtag.worklist.task.TaskList;
import dk.livtag.worklist.task.TaskSearch;
import dk.livtag.worklist.task.TaskSearch.Due;
import dk.livtag.worklist.task.TaskSearch.Whose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is due (opgaver), day by day.
 *
 * @param seeDone where what was noted as done just now stands
 */
public record TasksPage(
        TaskSearch search,
        TaskList list,
        LocalDate today,
        @Nullable String seeDone) implements Page {

    /** All that is due on one day. */
    public record Day(LocalDate on, List<Task> tasks) {}

    public static final List<Due> FILTERS = List.of(Due.OVERDUE, Due.TODAY, Due.SOON, Due.ALL);

    public List<Day> days() {
        return list.tasks().stream()
                .collect(Collectors.groupingBy(Task::dueOn, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Day(it.getKey(), it.getValue()))
                .toList();
    }

    /** The day in words, and how far off it is. */
    public String heading(Day day, Frame frame) {
        var away = ChronoUnit.DAYS.between(today, day.on());
        var key = away < 0 ? "past" : away == 0 ? "today" : away == 1 ? "tomorrow" : "later";
        return frame.t("task.day." + key, words(day.on(), frame), Math.abs(away));
    }

    /** Of another year the weekday says nothing. */
    private String words(LocalDate day, Frame frame) {
        return day.getYear() == today.getYear() ? frame.weekday(day) : frame.date(day);
    }

    public int pages() {
        return Math.ceilDiv(list.counts().of(search.due()), TaskSearch.PAGE_SIZE);
    }

    public String address(Whose whose) {
        return address(new TaskSearch(whose, search.due(), 1));
    }

    public String address(Due due) {
        return address(new TaskSearch(search.whose(), due, 1));
    }

    public String address(int page) {
        return address(new TaskSearch(search.whose(), search.due(), page));
    }

    static String address(TaskSearch it) {
        return "/team/opgaver?hvis=" + it.whose().word() + "&vis=" + it.due().word() + "&side=" + it.page();
    }

    @Override
    public String titleKey() {
        return "task.title";
    }

    @Override
    public Shell shell() {
        return Shell.STAFF;
    }
}
