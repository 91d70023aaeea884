package dk.livtag.plan.web;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.activity.ProblemId;
import dk.livtag.plan.goal.GoalId;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module among the others, and their addresses. */
@Configuration(proxyBeanMethods = false)
class PlanPlaces {

    /** Those who may read what is planned for a person. */
    private static final Set<String> WHO = Arrays.stream(Profession.values())
            .filter(it -> it != Profession.SECRETARY)
            .map(Profession::code)
            .collect(Collectors.toUnmodifiableSet());

    @Bean
    NavEntry.Tab goalsTab() {
        return new NavEntry.Tab(44, "maal", "careplan.goals.tab", WHO);
    }

    @Bean
    NavEntry goalsPlace() {
        return new NavEntry(Shell.CITIZEN, 22, "/mit/maal", "goals.nav", Set.of());
    }

    static String goals(PatientId patient) {
        return "/team/borger/" + patient.value() + "/maal";
    }

    static String of(ProblemId problem) {
        return "/team/problem/" + problem.value();
    }

    static String of(GoalId goal) {
        return "/team/maal/" + goal.value();
    }

    /** The social worker reads how it goes, and writes elsewhere; the secretary does neither. */
    static boolean writesGoals(Caller.SignedIn by) {
        return by.profession() != null
                && by.profession() != Profession.SOCIAL_WORKER
                && by.profession() != Profession.SECRETARY;
    }
}
