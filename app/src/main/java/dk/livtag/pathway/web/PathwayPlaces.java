package dk.livtag.pathway.web;

import dk.livtag.access.Role;
import dk.livtag.ui.NavEntry;
import dk.livtag.ui.Shell;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module among the pages about a citizen. */
@Configuration(proxyBeanMethods = false)
class PathwayPlaces {

    @Bean
    NavEntry.Tab pathwayTab() {
        return new NavEntry.Tab(20, "forloeb", "pathway.title");
    }

    @Bean
    NavEntry.Tab teamTab() {
        return new NavEntry.Tab(30, "behandlerteam", "pathway.team.title");
    }

    @Bean
    NavEntry programmesPlace() {
        return new NavEntry(Shell.STAFF, 70, "/team/programmer", "programme.nav", Set.of(Role.CLINICIAN.code()));
    }
}
