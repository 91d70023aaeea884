package dk.livtag.worklist;

import dk.livtag.kernel.AccountId;
import dk.livtag.pathway.Pathway;
import dk.livtag.worklist.news.News;
import dk.livtag.worklist.picture.Agenda;
import dk.livtag.worklist.task.Task;
import dk.livtag.worklist.task.TaskSearch;
import dk.livtag.worklist.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what waits for a reader today, person by person. */
@Component
class Agendas {

    private final Tasks tasks;
    private final NewsStore news;
    private final MarkStore marks;
    private final Clock clock;

    Agendas(Tasks tasks, NewsStore news, MarkStore marks, Clock clock) {
        this.tasks = tasks;
        this.news = news;
        this.marks = marks;
        this.clock = clock;
    }

    /** What is overdue and due today, whoever waits longest first. */
    List<Agenda> of(AccountId me) {
        var due = tasks.list(new TaskSearch(TaskSearch.Whose.MINE, TaskSearch.Due.NOW, 1), me).tasks().stream()
                .collect(Collectors.groupingBy(Task::patient, LinkedHashMap::new, Collectors.toList()));
        var latest = news.since(due.keySet(), me, clock.instant(), false);
        var attention = marks.of(due.keySet(), me, LocalDate.ofInstant(clock.instant(), Pathway.DENMARK));
        return due.entrySet().stream()
                .map(it -> new Agenda(
                        it.getKey(),
                        it.getValue().getFirst().name(),
                        it.getValue(),
                        latest.getOrDefault(it.getKey(), News.NONE),
                        attention.getOrDefault(it.getKey(), List.of())))
                .toList();
    }
}
