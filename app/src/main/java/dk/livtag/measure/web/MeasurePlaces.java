package dk.livtag.measure.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.measure.run.RunId;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module among the others, and their addresses. */
@Configuration(proxyBeanMethods = false)
class MeasurePlaces {

    private static final Set<String> HEALTH =
            Set.of("doctor", "nurse", "psychologist", "physio", "ot", "dietitian", "social_worker");

    @Bean
    NavEntry questionnairesPlace() {
        return new NavEntry(Shell.CITIZEN, 40, "/mit/skema", "skema.nav", Set.of());
    }

    @Bean
    NavEntry.Tab measureTab() {
        return new NavEntry.Tab(60, "maalinger", "measure.tab", HEALTH);
    }

    static String of(PatientId patient) {
        return "/team/borger/" + patient.value() + "/maalinger";
    }

    static String of(RunId run) {
        return "/team/maaling/" + run.value();
    }
}
