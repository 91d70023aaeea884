package dk.livtag.worklist.web;

import dk.livtag.access.Caller;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.Pathway;
import dk.livtag.pathway.Pathways;
import dk.livtag.worklist.task.TaskSearch;
import dk.livtag.worklist.task.TaskSearch.Due;
import dk.livtag.worklist.task.TaskSearch.Whose;
import dk.livtag.worklist.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists tasks, and notes there and then what is done. */
@Controller
@RequestMapping("/team/opgaver")
class TasksController {

    private final Tasks tasks;
    private final Pathways pathways;
    private final Clock clock;

    TasksController(Tasks tasks, Pathways pathways, Clock clock) {
        this.tasks = tasks;
        this.pathways = pathways;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Caller.SignedIn me,
            @RequestParam(defaultValue = "") String hvis,
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "1") int side,
            @RequestParam(defaultValue = "") List<PatientId> gjort,
            Model model) {
        var search = new TaskSearch(Whose.of(hvis), Due.of(vis), side);
        var today = LocalDate.ofInstant(clock.instant(), Pathway.DENMARK);
        var done = gjort.stream()
                .findFirst()
                .map(it -> "/team/borger/" + it.value() + "/forloeb")
                .orElse(null);
        model.addAttribute("page", new TasksPage(search, tasks.list(search, me.account()), today, done));
        return "worklist/tasks";
    }

    /** Back to the same list, where the next one now stands. */
    @PostMapping("/{id}/gjort")
    String done(
            @PathVariable PatientId id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String hvis,
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "1") int side,
            Caller.SignedIn by) {
        pathways.done(id, step, number, by);
        var search = new TaskSearch(Whose.of(hvis), Due.of(vis), side);
        return "redirect:" + TasksPage.address(search) + "&gjort=" + id.value();
    }
}
