package dk.livtag.worklist.picture;

import dk.livtag.kernel.PatientId;
import dk.livtag.worklist.news.News;
import dk.livtag.worklist.task.Task;
import java.util.List;

/** One citizen of today: what is due for the reader, what is new, what to mind. */
public record Agenda(PatientId patient, String name, List<Task> due, News news, List<Mark> marks) {

    private static final int MOST_MARKS = 2;

    public Agenda {
        due = List.copyOf(due);
        marks = marks.stream().sorted().limit(MOST_MARKS).toList();
    }
}
