package dk.livtag.patientportal.web;

import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links that this module puts into the citizen's menu. */
@Configuration(proxyBeanMethods = false)
class CitizenPlaces {

    @Bean
    NavEntry todayPlace() {
        return new NavEntry(Shell.CITIZEN, 10, "/mit", "citizen.nav.today", Set.of());
    }

    @Bean
    NavEntry copyPlace() {
        return new NavEntry(Shell.CITIZEN, 75, CopyPage.PATH, "copy.title", Set.of());
    }

    @Bean
    NavEntry planPlace() {
        return new NavEntry(Shell.CITIZEN, 20, "/mit/plan", "citizen.nav.plan", Set.of());
    }
}
