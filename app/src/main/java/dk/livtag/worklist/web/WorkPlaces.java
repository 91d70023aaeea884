package dk.livtag.worklist.web;

import dk.livtag.access.Caller;
import dk.livtag.access.CurrentCaller;
import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import dk.livtag.worklist.task.Tasks;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the tasks, with how many are due for the reader. */
@Configuration(proxyBeanMethods = false)
class WorkPlaces {

    private static final int PLACE = 30;

    @Bean
    NavEntry tasksPlace(Tasks tasks, CurrentCaller current) {
        return new NavEntry(
                Shell.STAFF,
                PLACE,
                "/team/opgaver",
                "task.nav",
                Set.of(Role.CLINICIAN.code()),
                () -> current.get() instanceof Caller.SignedIn me ? tasks.due(me.account()) : 0);
    }
}
